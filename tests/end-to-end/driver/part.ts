import type { Locator, Page } from "playwright";
import { expect } from "vitest";

/** A role of ARIA, such as `button`. */
type Role = Parameters<Page["getByRole"]>[0];
/** A whole name, or a pattern of one. */
type Name = string | RegExp;

/** Where something lies in the window, in pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A part of the page, as a user sees and uses it. Each call waits until it can be done or is so, and fails where it never is. */
export interface Part {
	within(role: Role, name?: Name): Part;
	sees(role: Role, name?: Name): Promise<void>;
	/** Waits until there is none. */
	seesNo(role: Role, name?: Name): Promise<void>;
	/** Waits until there is none in sight. */
	seesHidden(role: Role, name?: Name): Promise<void>;
	/** How many there are at this moment. */
	counts(role: Role, name?: Name): Promise<number>;
	/** Sees an element with this text in it, or of a text that matches. */
	seesText(text: Name): Promise<void>;
	/** Clicks a button. */
	presses(button: Name): Promise<void>;
	/** Clicks something else that can be clicked. */
	picks(role: Role, name: Name): Promise<void>;
	/** Puts the mouse on something. */
	pointsAt(role: Role, name: Name): Promise<void>;
	/** Puts the keyboard's focus on something. */
	focuses(role: Role, name: Name): Promise<void>;
	/** Types into a field in place of what is there. */
	fills(role: Role, text: string): Promise<void>;
	/** Chooses a radio button or a box to check. */
	checks(role: "radio" | "checkbox", name: Name): Promise<void>;
	/** What stands in a field. */
	value(role: Role, name: Name): Promise<string>;
	/** An attribute of something, such as `aria-pressed`. */
	attribute(role: Role, name: Name, attribute: string): Promise<string | null>;
	/** The visible text of the part. */
	text(): Promise<string>;
	box(): Promise<Box>;
	/** Whether something is in sight at this moment. */
	isVisible(role: Role, name?: Name): Promise<boolean>;
	/** Whether the part itself is. */
	isInSight(): Promise<boolean>;
}

/** Makes the eyes and hands for a part of a page. */
export function makePart(scope: Locator): Part {
	const find = (role: Role, name?: Name) => scope.getByRole(role, name === undefined ? {} : { name, exact: true });
	return {
		within: (role, name) => makePart(find(role, name)),
		sees: (role, name) => find(role, name).first().waitFor(),
		seesNo: (role, name) => expect.poll(() => find(role, name).count(), { message: `${role} ${name}` }).toBe(0),
		seesHidden: (role, name) => find(role, name).waitFor({ state: "hidden" }),
		counts: (role, name) => find(role, name).count(),
		seesText: (text) => scope.getByText(text).first().waitFor(),
		presses: (button) => find("button", button).click(),
		picks: (role, name) => find(role, name).click(),
		pointsAt: (role, name) => find(role, name).hover(),
		focuses: (role, name) => find(role, name).focus(),
		fills: (role, text) => find(role).fill(text),
		checks: (role, name) => find(role, name).check(),
		value: (role, name) => find(role, name).inputValue(),
		attribute: (role, name, attribute) => find(role, name).getAttribute(attribute),
		text: () => scope.innerText(),
		box: () => boxOf(scope),
		isVisible: (role, name) => find(role, name).isVisible(),
		isInSight: () => scope.isVisible(),
	};
}

/** Where an element lies; throws where it has no place. */
export async function boxOf(element: Locator): Promise<Box> {
	const box = await element.boundingBox();
	if (!box) throw new Error(`${element} has no place in the window.`);
	return box;
}
