import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Viewport } from "../../src/atlas/viewport";
import { FeatureCard } from "../../src/features/card/feature-card";
import { LayerPanel } from "../../src/features/layers/layer-panel";
import { makeCollection, makeFeature, makeIndex } from "../fixtures/atlas";
import { makeAppState, type Rendered, renderWith } from "./render";

const files = {
	lines: makeCollection(
		makeFeature({
			id: "north",
			since: "1953-08-30",
			rejectedBy: ["dprk"],
			certainty: "approximate",
			uncertaintyKm: 0.3,
		}),
	),
	hidden: makeCollection(makeFeature({ id: "south", exercise: "drill-24" })),
};

let shown: Rendered | undefined;
afterEach(() => shown?.dispose());

describe("the panel of layers", () => {
	const open = (present: typeof files & { more?: typeof files.lines } = files) => {
		shown = renderWith(makeAppState(makeIndex(), present), () => <LayerPanel />);
		return shown;
	};
	const group = () => page.getByRole("button", { name: /^Group/ });
	const unfold = () => userEvent.click(group());
	const box = (name: string) => page.getByRole("checkbox", { name });

	it("has a checkbox for every layer, and a mixed one for a group of which some are shown", async () => {
		open();
		await unfold();
		await expect.element(box("Layer lines")).toBeChecked();
		await expect.element(box("Layer hidden")).not.toBeChecked();
		await expect.element(box("Group")).toBePartiallyChecked();
	});

	it("shows and hides a whole group with one click", async () => {
		const { state } = open();
		await userEvent.click(box("Group"));
		expect(state.view.view().layers).toEqual(["lines", "more", "hidden"]);
		await expect.element(box("Group")).toBeChecked();
		await userEvent.click(box("Group"));
		expect(state.view.view().layers).toEqual([]);
		await expect.element(box("Group")).not.toBePartiallyChecked();
	});

	it("follows a change that comes from elsewhere", async () => {
		const { state } = open();
		await unfold();
		state.view.setVisible(["lines"], false);
		await expect.element(box("Layer lines")).not.toBeChecked();
	});

	it("folds a group to a line that says what is on", async () => {
		open({ ...files, more: makeCollection(makeFeature({ id: "other" })) });
		const panel = page.getByRole("region", { name: "Layers" });
		await expect.element(panel).toHaveTextContent("2 of 3 on");
		await expect.element(panel).toHaveTextContent("Layer lines, Layer more");
		await expect.element(box("Layer hidden")).not.toBeInTheDocument();
		await unfold();
		await expect.element(box("Layer hidden")).toBeVisible();
		await unfold();
		await expect.element(group()).toHaveAttribute("aria-expanded", "false");
	});

	it("says that nothing of a layer is in view, aloud when it is switched on, and takes the map there when asked", async () => {
		const { state } = open({ ...files, more: makeCollection(makeFeature({ id: "other" })) });
		await unfold();
		const show = (name: string) => page.getByRole("button", { name: `Show Layer ${name} on the map` });
		const heard = () =>
			[...(shown?.element.querySelectorAll("[role=status]") ?? [])].map((each) => each.textContent).join("");
		await expect.poll(() => state.data.status("lines").kind).toBe("ready");
		expect(show("lines").elements()).toHaveLength(0);
		state.shell.showViewport({ center: [126, 38], bounds: [125, 37, 127, 39], zoom: 8 });
		expect(show("lines").elements()).toHaveLength(0);
		const elsewhere: Viewport = { center: [120, 30], bounds: [119, 29, 121, 31], zoom: 8 };
		state.shell.showViewport(elsewhere);
		await expect.element(show("lines")).toBeVisible();
		expect(heard()).toBe("");

		await userEvent.click(box("Layer hidden"));
		await expect.element(show("hidden")).toBeVisible();
		await expect.poll(heard).toBe("Layer hidden: out of view");
		state.shell.showViewport({ ...elsewhere });
		expect(heard()).toBe("");

		expect(state.camera.request()).toBeUndefined();
		await userEvent.click(show("hidden"));
		expect(state.camera.request()).toMatchObject({ kind: "bounds", bounds: [126, 38, 126, 38] });
		await expect.element(box("Layer hidden")).toHaveFocus();
		await userEvent.click(box("Layer hidden"));
		expect(show("hidden").elements()).toHaveLength(0);
	});

	it("says that a layer did not load, and offers to try again", async () => {
		open();
		await expect.element(page.getByRole("alert")).toHaveTextContent("did not load (no connection)");
		await expect.element(page.getByRole("button", { name: "Try again to load Layer more" })).toBeVisible();
		await expect.element(box("Layer more")).toBeChecked();
	});
});

describe("the card of a feature", () => {
	const renderCard = (app: ReturnType<typeof makeAppState>, language: "en" | "ko" = "en") => {
		shown = renderWith(app, () => <FeatureCard />, language);
		return shown;
	};
	const open = (language: "en" | "ko" = "en") => renderCard(makeAppState(makeIndex(), files, "sel=north"), language);

	const unfolds = (name = "Details") => userEvent.click(page.getByText(name, { exact: true }));

	it("says who drew it, who does not recognise it, since when, and unfolded how exactly", async () => {
		open();
		await expect.element(page.getByText("About sea lines.")).toBeVisible();
		expect(page.getByText("A book").elements(), "sources before they are asked for").toHaveLength(0);
		await unfolds();
		const card = page.getByRole("dialog", { name: "Name of north" });
		await expect.element(card).toHaveTextContent(/Drawn by\s*United Nations Command/);
		await expect.element(card).toHaveTextContent(/Not recognised by\s*Democratic People’s Republic of Korea/);
		await expect.element(card).toHaveTextContent(/Since\s*30 August 1953/);
		await expect.element(card).toHaveTextContent("approximate, within 0.3 km");
		await expect.element(card).toHaveTextContent("이름 north");
		await expect.element(page.getByText("A book")).toBeVisible();
	});

	it("speaks Korean throughout", async () => {
		open("ko");
		const card = page.getByRole("dialog", { name: "이름 north" });
		await expect.element(card).toHaveTextContent(/설정 주체\s*유엔군사령부/);
		await expect.element(card).toHaveTextContent("1953년 8월 30일");
	});

	it("lists documents before studies", async () => {
		const north = makeFeature({ id: "north", sources: ["source-1", "source-2"] });
		const atlas = makeAppState(makeIndex(), { lines: makeCollection(north) }, "sel=north");
		shown = renderWith(atlas, () => <FeatureCard />);
		await unfolds();
		await expect.element(page.getByText("A book")).toBeVisible();
		const cited = [...shown.element.querySelectorAll(".sources li")];
		expect(cited.map((each) => each.textContent)).toEqual(["A treaty", "A book"]);
	});

	it("marks as English what is not written in Korean, and nothing else of the atlas", async () => {
		const north = makeFeature({ id: "north", summary: { en: "A line." }, instrument: { en: "An order." } });
		const atlas = makeAppState(makeIndex([]), { lines: makeCollection(north) }, "sel=north");
		shown = renderWith(atlas, () => <FeatureCard />, "ko");
		await unfolds("자세히");
		await expect.element(page.getByText("A book")).toBeVisible();
		const marked = [...shown.element.querySelectorAll("[lang]:not(.other-name, .sources *)")];
		expect(marked.map((each) => [each.textContent, each.getAttribute("lang")])).toEqual([
			["A line.", "en"],
			["An order.", "en"],
		]);
	});

	it("quotes the passage that speaks of it, and opens the article there", async () => {
		const { state } = open();
		await expect.element(page.getByText("About sea lines.")).toBeVisible();
		await userEvent.click(page.getByRole("link", { name: "Read in the article" }));
		expect(state.view.excerpt()).toEqual({ article: "news", id: "sea-lines" });
	});

	it("quotes in full the passage at which the article is open, and names the others", async () => {
		const index = makeIndex();
		const articles = index.articles.map((article) => ({
			...article,
			excerpts: [
				...article.excerpts,
				{ id: "other", features: ["north"], words: "other words", sentence: "Quite other words." },
			],
		}));
		const { state } = renderCard(makeAppState({ ...index, articles }, files, "sel=north"));
		await expect.element(page.getByText("About sea lines.")).toBeVisible();
		await userEvent.click(page.getByRole("link", { name: "other words" }));
		expect(state.view.excerpt()?.id).toBe("other");
		await expect.element(page.getByText("Quite other words.")).toBeVisible();
		await expect.element(page.getByRole("link", { name: "sea lines" })).toBeVisible();
	});

	it("leads to the exact words at the publisher where the article has an address, and only there", async () => {
		open();
		const original = page.getByRole("link", { name: /exact words/ });
		await expect.element(page.getByRole("link", { name: "Read in the article" })).toBeVisible();
		expect(original.elements()).toHaveLength(0);
		shown?.dispose();
		const index = makeIndex();
		const address = "https://example.org/a#:~:text=sea%20lines";
		const articles = index.articles.map((article) => ({
			...article,
			publisher: "A press",
			excerpts: article.excerpts.map((excerpt) => ({ ...excerpt, original: address })),
		}));
		const atlas = makeAppState({ ...index, articles }, files, "sel=north");
		shown = renderWith(atlas, () => <FeatureCard />);
		await expect.element(original).toHaveTextContent("The exact words at A press");
		await expect.element(original).toHaveAttribute("href", address);
	});

	it.each([
		["en", /Exercise\s*Drill 24.*4 March 2024 to 14 March 2024/],
		["ko", /소속 훈련\s*훈련 24.*2024년 3월 4일 ~ 2024년 3월 14일/],
	] as const)("names the exercise of an event with its dates (%s)", async (language, words) => {
		const atlas = makeAppState(makeIndex(), files, "sel=south&layers=hidden");
		shown = renderWith(atlas, () => <FeatureCard />, language);
		await unfolds(language === "en" ? "Details" : "자세히");
		await expect.element(page.getByRole("dialog")).toHaveTextContent(words);
	});

	it("pages through what lies at one place", async () => {
		const { state } = open();
		state.view.select(["north", "south"]);
		await userEvent.click(page.getByRole("button", { name: "Next feature here" }));
		await expect.element(page.getByRole("dialog", { name: "Name of south" })).toHaveTextContent("2 of 2");
	});

	it("lets go of the feature when it is closed", async () => {
		const { state } = open();
		await userEvent.click(page.getByRole("button", { name: "Close" }));
		expect(state.view.selection()).toBeUndefined();
	});
});
