import type { LngLat } from "../../domain/geometry/lng-lat";
import { type PositionProblem, readPosition } from "../../domain/geometry/read-position";
import type { Finder } from "../../domain/search/make-finder";
import { region } from "../../domain/view";
import { type FindingKind, listedCommands } from "../../i18n/finding";
import type { Finding, Target } from "./findables";

/** What a person can choose from. */
export type Choice = Target | { readonly kind: "position"; readonly at: LngLat };

/** Choices of one kind, the best first. */
export interface ChoiceGroup {
	readonly kind: FindingKind;
	readonly choices: readonly Choice[];
}

/** What was found, the group with the best first. */
export interface Results {
	readonly groups: readonly ChoiceGroup[];
	readonly problem?: PositionProblem | undefined;
}

const mostFindings = 40;
const mostOfKind = 6;

/** Finds what a person may mean by what is typed so far: all commands while that is nothing. */
export function findResults(typed: string, find: Finder<Finding> | undefined): Results {
	if (typed.trim() === "") return { groups: [{ kind: "command", choices: allCommands }] };
	const position = readPosition(typed, region);
	const positions: readonly Choice[] = position?.ok ? [{ kind: "position", at: position.value }] : [];
	const found = position ? [] : (find?.(typed, mostFindings).map(({ target }) => target) ?? []);
	const choices = [...positions, ...found];
	const kinds = [...new Set(choices.map(({ kind }) => kind))];
	return {
		groups: kinds.map((kind) => ({
			kind,
			choices: choices.filter((choice) => choice.kind === kind).slice(0, mostOfKind),
		})),
		problem: position && !position.ok ? position.problem : undefined,
	};
}

const allCommands: readonly Choice[] = listedCommands.map((id) => ({ kind: "command", id }));
