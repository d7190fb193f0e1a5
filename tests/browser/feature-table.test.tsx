import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AtlasCollection } from "../../src/atlas/atlas";
import { bindKeys } from "../../src/commands";
import "../../src/styles/index";
import { FeatureTable } from "../../src/features/list/feature-table";
import { makeCollection, makeFeature, makeIndex } from "../fixtures/atlas";
import { makeAppState, type Rendered, renderWith } from "./render";

const files = {
	lines: makeCollection(
		makeFeature({ id: "north", kind: "northern-limit-line", since: "1953-08-30", rejectedBy: ["dprk"] }),
		makeFeature({ id: "early", kind: "tunnel", since: "1950", until: "1950" }),
	),
	more: makeCollection(makeFeature({ id: "other", assertedBy: "reported", since: "2024-06" })),
	hidden: makeCollection(makeFeature({ id: "south" }, { type: "Point", coordinates: [126.98, 37.4] })),
};

let shown: Rendered | undefined;
beforeEach(() => page.viewport(1000, 700));
afterEach(() => shown?.dispose());

function open(language: "en" | "ko" = "en") {
	const index = { ...makeIndex(), layerOfFeature: { north: "lines", early: "lines", other: "more", south: "hidden" } };
	shown = renderWith(makeAppState(index, files), () => <FeatureTable />, language);
	return shown.state.view;
}
const ids = () => [...document.querySelectorAll<HTMLElement>("[data-feature]")].map((row) => row.dataset.feature);
const listed = (...expected: readonly string[]) => expect.poll(ids).toEqual(expected);
const row = (id: string) => page.getByRole("row", { name: id });

describe("the list of features", () => {
	it("holds what the visible layers hold, in their order, and says how many", async () => {
		const view = open();
		await listed("north", "early", "other");
		await expect.element(page.getByRole("status")).toHaveTextContent("3 features");
		view.setVisible(["hidden"], true);
		await listed("north", "early", "other", "south");
		view.setVisible(["lines"], false);
		await listed("other", "south");
		view.setVisible(["more", "hidden"], false);
		await listed();
		await expect.element(page.getByText("No layer is switched on.", { exact: false })).toBeVisible();
	});

	it.each([
		[
			"en",
			"limit line at sea",
			"Drawn by United Nations Command",
			"Not recognised by Democratic People’s Republic of Korea",
			"since 30 August 1953",
		],
		["ko", "해상 한계선", "설정 주체: 유엔군사령부", "인정하지 않는 쪽: 조선민주주의인민공화국", "1953년 8월 30일부터"],
	] as const)("says what each is, who asserts it and since when (%s)", async (language, ...texts) => {
		open(language);
		for (const text of texts) await expect.element(row("north")).toHaveTextContent(text);
	});

	it("says where each is", async () => {
		const view = open();
		view.setVisible(["hidden"], true);
		await expect.element(row("south")).toHaveTextContent("12 km north of Suwon");
	});

	it("is narrowed by words in either language, and says so", async () => {
		open();
		await userEvent.fill(page.getByRole("searchbox"), "땅굴 NAME");
		await listed("early");
		await expect.element(page.getByRole("status")).toHaveTextContent("1 of 3 features");
		await userEvent.fill(page.getByRole("searchbox"), "nowhere");
		await expect.element(page.getByText("Nothing in the visible layers matches.", { exact: false })).toBeVisible();
	});

	it("is narrowed by layers, kinds and years, says that the map is too, and shows all again", async () => {
		open();
		const chip = (name: string) => page.getByRole("button", { name, exact: true });
		await expect.element(chip("Layer lines")).not.toBeInTheDocument();
		await userEvent.click(chip("Filters"));
		await userEvent.click(chip("tunnel under the Demilitarized Zone"));
		await listed("early");
		await expect.element(page.getByText("The map shows the 1 of 3 in this list.")).toBeVisible();
		await expect.element(chip("Filters (1)")).toHaveAttribute("aria-expanded", "true");
		await userEvent.click(chip("tunnel under the Demilitarized Zone"));
		await userEvent.click(chip("Layer lines"));
		await listed("north", "early");
		await userEvent.fill(page.getByRole("textbox", { name: "from" }), "201");
		await listed("north", "early");
		await userEvent.fill(page.getByRole("textbox", { name: "from" }), "2010");
		await listed("north");
		await userEvent.fill(page.getByRole("textbox", { name: "to" }), "1900");
		await expect.poll(ids).toEqual(["north", "early"]);
		await userEvent.fill(page.getByRole("textbox", { name: "from" }), "1800");
		await listed();
		await userEvent.click(page.getByRole("button", { name: "Show all 3" }).first());
		await listed("north", "early", "other");
		await expect.element(page.getByRole("textbox", { name: "from" })).toHaveValue("");
	});

	it("leaves the letters that are typed into its filter to the filter", async () => {
		open();
		const state = shown?.state as Rendered["state"];
		const endKeys = bindKeys(window, state.commands, state.keyChoice, state.focusTargets);
		await userEvent.type(page.getByRole("searchbox"), "d/");
		endKeys();
		await expect.element(page.getByRole("searchbox")).toHaveValue("d/");
		expect(state.panels.dialog()).toBeUndefined();
	});

	it("says which layers did not load, and asks for them again", async () => {
		const index = { ...makeIndex(), layerOfFeature: { north: "lines", early: "lines" } };
		const come: Record<string, AtlasCollection> = { lines: files.lines };
		shown = renderWith(makeAppState(index, come), () => <FeatureTable />);
		await listed("north", "early");
		await expect
			.element(page.getByRole("alert"))
			.toHaveTextContent("Missing here, because it did not load: Layer more.");
		come.more = files.more;
		await userEvent.click(page.getByRole("button", { name: "Try again" }));
		await listed("north", "early", "other");
		await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
	});

	it("is put in order by a column, turned round, and as it was", async () => {
		open();
		const date = page.getByRole("button", { name: "Date" });
		await userEvent.click(date);
		await listed("early", "north", "other");
		await expect.element(page.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "ascending");
		await userEvent.click(date);
		await listed("other", "north", "early");
		await userEvent.click(date);
		await listed("north", "early", "other");
	});

	it("selects in the view what is chosen in it, and marks and shows what is selected elsewhere", async () => {
		const view = open();
		await userEvent.click(page.getByRole("button", { name: "Name of other" }));
		expect(view.selection()?.feature).toBe("other");
		view.select(["early"]);
		await expect.element(page.getByRole("button", { name: "Name of early" })).toHaveAttribute("aria-pressed", "true");
		await expect.element(page.getByRole("button", { name: "Name of other" })).toHaveAttribute("aria-pressed", "false");
	});
});
