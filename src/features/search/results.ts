import type { Article } from "../../atlas/article";
import { type PositionProblem, parsePosition } from "../../geo/parse-position";
import type { LngLat } from "../../geo/positions";
import { region } from "../../state/view";
import type { Finding, Target } from "./findables";
import type { Finder } from "./make-finder";
import type { FindingKind } from "./words";

/** What a person can choose from. */
export type Choice =
	| Target
	| { readonly kind: "position"; readonly at: LngLat }
	/** Opened at its first passage. */
	| { readonly kind: "whole-article"; readonly article: Article };

/** Choices under one heading, the best first. */
export interface ChoiceGroup {
	readonly kind: FindingKind;
	readonly choices: readonly Choice[];
}

/** What was found, the group with the best first. */
export interface Results {
	readonly groups: readonly ChoiceGroup[];
	readonly problem?: PositionProblem | undefined;
}

type Found = Target | Extract<Choice, { kind: "position" }>;

const mostFindings = 40;
const mostOfKind = 6;

/** Finds what a person may mean by what is typed so far; nothing for nothing. */
export function findResults(typed: string, find: Finder<Finding> | undefined): Results {
	const position = parsePosition(typed, region);
	const positions: readonly Found[] = position?.ok ? [{ kind: "position", at: position.value }] : [];
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
