import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { bindKeys } from "../../src/commands";
import "../../src/styles/index";
import { Dialogs } from "../../src/features/page/dialogs";
import { makeCollection, makeFeature, makeIndex } from "../fixtures/atlas";
import { makeAppState, type Rendered, renderWith } from "./render";

const north = makeFeature({ id: "north", name: { en: "North line", ko: "북쪽 선" } });
let shown: Rendered | undefined;
let endKeys: (() => void) | undefined;

function open(fragment = "") {
	const app = makeAppState(makeIndex(), { lines: makeCollection(north), more: makeCollection() }, fragment);
	shown = renderWith(app, () => (
		<>
			<button type="button" id="opener">
				Before
			</button>
			<Dialogs />
		</>
	));
	endKeys = bindKeys(window, app.state.commands, app.state.keyChoice, app.state.focusTargets);
	opener()?.focus();
	return app.state;
}
const opener = () => document.querySelector<HTMLElement>("#opener");
const keys = () => page.getByRole("dialog", { name: "Keyboard shortcuts" });

describe("a window over the page", () => {
	afterEach(() => {
		endKeys?.();
		shown?.dispose();
		localStorage.clear();
	});

	it("keeps the focus and all keys to itself, and gives the focus back", async () => {
		const { view } = open("sel=north");
		await userEvent.keyboard("?");
		await expect.element(keys()).toBeVisible();
		for (let press = 0; press < 7; press++) {
			await userEvent.keyboard("{Tab}");
			expect(keys().element().contains(document.activeElement)).toBe(true);
		}
		await userEvent.keyboard("d");
		await expect.element(keys()).toBeVisible();
		await userEvent.keyboard("{Escape}");
		await expect.element(keys()).not.toBeInTheDocument();
		await expect.poll(() => document.activeElement).toBe(opener());
		expect(view.selection()?.feature).toBe("north");
		await userEvent.keyboard("{Escape}");
		expect(view.selection()).toBeUndefined();
	});

	it("closes when one presses beside it", async () => {
		open();
		await userEvent.keyboard("?");
		await expect.element(keys()).toBeVisible();
		await userEvent.click(document.body, { position: { x: 4, y: 4 }, force: true });
		await expect.element(keys()).not.toBeInTheDocument();
		await expect.poll(() => document.activeElement).toBe(opener());
	});

	it("shows every key of the commands and of the map", async () => {
		open();
		await userEvent.keyboard("?");
		await expect.element(keys().getByText("Follow the text")).toBeVisible();
		await expect.element(keys().getByText("Next feature in view, from west to east")).toBeInTheDocument();
		const escapeRow = [...keys().element().querySelectorAll("dl.keys > div")].find((row) =>
			row.textContent?.startsWith("Esc"),
		);
		expect([...(escapeRow?.querySelectorAll("dd") ?? [])].map((each) => each.textContent)).toEqual([
			"Close the window that is open",
			"Close the sheet with layers or list",
			"Close the card",
			"End the tour",
			"End following the text",
			"Remove the pin",
			"Close the article",
		]);
		const caps = [...keys().element().querySelectorAll("kbd")].map((cap) => cap.textContent);
		expect(caps).toEqual(
			expect.arrayContaining(["/", "K", "Esc", "f", "↓", "j", "n", "p", "d", "?", "Enter", "Space"]),
		);
		expect(caps.join("")).not.toMatch(/\p{Script=Hangul}/u);
	});

	it("switches off keys of a single character, which the browser remembers; others still work", async () => {
		const { panels: windows, view } = open("sel=north");
		await userEvent.keyboard("?");
		await userEvent.click(keys().getByRole("checkbox", { name: "Single-key shortcuts" }));
		await userEvent.keyboard("{Escape}");
		await expect.element(keys()).not.toBeInTheDocument();
		await userEvent.keyboard("?d/");
		expect(windows.dialog()).toBeUndefined();
		await userEvent.keyboard("{Escape}");
		expect(view.selection()).toBeUndefined();
		await userEvent.keyboard("{Control>}k{/Control}");
		expect(windows.dialog()).toBe("search");
		expect(makeAppState(makeIndex(), {}).state.keyChoice.areSingleKeysOn()).toBe(false);
	});

	it("says in words what the view shows, and lets it be copied", async () => {
		const state = open("sel=north");
		state.shell.showViewport({ center: [126, 38], bounds: [125, 37.5, 127, 38.5], zoom: 9 });
		await userEvent.keyboard("d");
		const words = page.getByRole("dialog", { name: "This view in words" });
		await expect
			.element(words.getByRole("status").first())
			.toHaveTextContent(
				/It shows 180 km from west to east.*1 feature is in view: Layer lines \(1\).*Selected: North line, line, at the map’s centre\./,
			);
		await expect.element(words.getByRole("button", { name: "Copy" })).toBeVisible();
	});
});
