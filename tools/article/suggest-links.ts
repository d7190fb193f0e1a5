import type { FeatureId } from "../../src/atlas/atlas";
import type { Mention } from "./find-mentions";
import { toPassageId } from "./parse-article";

const mostFeatures = 4;

/**
 * Lines for an author: each sentence that names something, and below it the links it could have, with the names of what
 * they lead to. A link whose words make no id of their own, or one that is taken, gets one.
 */
export function suggestLinks(mentions: readonly Mention[], nameOf: (id: FeatureId) => string): readonly string[] {
	const taken = new Set<string>();
	return mentions.flatMap(({ sentence, words, named: { own, under } }, index) => {
		const ids = (own.length > 0 ? own : under).slice(0, mostFeatures);
		const others = [...own, ...under].filter((id) => !ids.includes(id));
		const usual = toPassageId(words);
		const passage = firstFree(usual || (ids[0] ?? ""), taken);
		taken.add(passage);
		return [
			...(mentions[index - 1]?.sentence === sentence ? [] : ["", sentence]),
			`  [${words}](map:${ids.join(",")}${passage === usual ? "" : `#${passage}`})`,
			`    to ${ids.map(nameOf).join("; ")}`,
			...(others.length > 0 ? [`    or ${others.slice(0, mostFeatures).join(",")}`] : []),
		];
	});
}

function firstFree(id: string, taken: ReadonlySet<string>): string {
	for (let number = 1; ; number++) {
		const wanted = number === 1 ? id : `${id}-${number}`;
		if (!taken.has(wanted)) return wanted;
	}
}
