import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { MapRegion } from "../../src/map/map-region";
import "../../src/styles/index";
import { FeatureCard } from "../../src/features/card/feature-card";
import { makeCollection, makeFeature, makeIndex } from "../fixtures/atlas";
import { drawNothing } from "../fixtures/blank-graphics";
import { makeAppState, type Rendered, renderWith } from "./render";

const files = {
	lines: makeCollection(
		makeFeature(
			{ id: "north" },
			{
				type: "LineString",
				coordinates: [
					[125, 38],
					[127, 38],
				],
			},
		),
		makeFeature(
			{ id: "under" },
			{
				type: "LineString",
				coordinates: [
					[126, 37],
					[126, 39],
				],
			},
		),
	),
	more: makeCollection(),
	hidden: makeCollection(makeFeature({ id: "south" }, { type: "Point", coordinates: [126, 36] })),
};

let shown: Rendered | undefined;
const region = () => page.getByRole("region", { name: "Map" });
const settled = () => expect.element(region(), { timeout: 60_000 }).toHaveAttribute("aria-busy", "false");

async function open(fragment: string) {
	const app = makeAppState(
		{ ...makeIndex(), layerOfFeature: { north: "lines", under: "lines", south: "hidden" } },
		files,
		fragment,
	);
	shown = renderWith(app, () => (
		<div style={{ width: "800px", height: "600px", display: "grid", "grid-template-areas": '"map"' }}>
			<MapRegion
				card={() => <FeatureCard />}
				heading={() => <p>Heading</p>}
				legend={() => <p>Legend</p>}
				fallback={() => <p>No map</p>}
			/>
		</div>
	));
	await settled();
	return app.state;
}

/** Waits until the map has all its controls, and returns what takes the focus. */
async function seesControls() {
	const canvas = region().getByRole("application");
	await expect
		.poll(() => canvas.element().getAttribute("aria-label"), { timeout: 30_000 })
		.toContain("Enter goes through");
	return canvas;
}

/** The middle of the map, from which a test points. */
const clickAt = (x: number, y: number) => userEvent.click(region().getByRole("application"), { position: { x, y } });

/** Makes the map's place so wide, in CSS pixels. */
function resize(widthPx: number) {
	const place = region().element().parentElement;
	if (place) place.style.width = `${widthPx}px`;
}

const widthOfCanvas = () => region().getByRole("application").element().clientWidth;

// To start a map in software takes some of the 30 s on a machine that does other things too.
describe("the map", { timeout: 90_000 }, () => {
	beforeAll(drawNothing);
	beforeEach(() => page.viewport(1000, 700));

	describe("over the crossing of two lines", () => {
		let opened: ReturnType<typeof openOnce> | undefined;
		async function openOnce() {
			const state = await open("map=8/38/126.5");
			return { state, view: state.view.view() };
		}
		/** The map, which is started once, in the view in which it opened. */
		async function openCrossing() {
			opened ??= openOnce();
			const { state, view } = await opened;
			state.view.apply(view);
			await settled();
			return state;
		}
		afterAll(() => shown?.dispose());

		it("selects a line 15 px from the pointer, and pages where two meet", async () => {
			const { view } = await openCrossing();
			await clickAt(400, 315);
			await expect.element(page.getByRole("dialog", { name: "Name of north" })).toBeVisible();
			expect(view.selection()?.stack).toEqual(["north"]);
			view.apply({
				...view.view(),
				selection: undefined,
				camera: { lng: 126.5, lat: 38, zoom: 8, bearing: 0, pitch: 0 },
			});
			await settled();
			const crossing = 400 - 0.5 * ((512 * 2 ** 8) / 360);
			await clickAt(Math.round(crossing), 300);
			await expect.poll(() => view.selection()?.stack.toSorted()).toEqual(["north", "under"]);
		});

		it("lets go of the selection on a click into the empty sea", async () => {
			const { view } = await openCrossing();
			view.select(["north"]);
			await expect.element(page.getByRole("dialog")).toBeVisible();
			await clickAt(600, 560);
			await expect.poll(() => view.selection()).toBeUndefined();
			await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
		});

		it("goes where the view says, and tells the view where it was taken", async () => {
			const { view } = await openCrossing();
			view.apply({ ...view.view(), camera: { lng: 127, lat: 37, zoom: 9, bearing: 0, pitch: 0 } });
			await settled();
			await clickAt(10, 10);
			await userEvent.keyboard("{ArrowRight}");
			await expect.poll(() => view.view().camera?.lng ?? 0).toBeGreaterThan(127.05);
			await expect.poll(() => view.view().camera?.zoom).toBe(9);
		});

		it("takes itself to what a passage speaks of, with the layer it needs", async () => {
			const { view } = await openCrossing();
			view.select(["south"], { frame: true });
			await expect.poll(() => view.view().camera?.lat, { timeout: 10_000 }).toBeCloseTo(36, 1);
			await expect.element(page.getByRole("dialog", { name: "Name of south" })).toBeVisible();
			expect(view.isVisible("hidden")).toBe(true);
		});

		it("is one stop of the Tab key; arrows and signs move it", async () => {
			const { view } = await openCrossing();
			await seesControls();
			const stops = [...region().element().querySelectorAll<HTMLElement>(".map-canvas *")].filter(
				({ tabIndex }) => tabIndex >= 0,
			);
			expect(stops.map((stop) => stop.getAttribute("role"))).toEqual(["application"]);
			stops[0]?.focus();
			await userEvent.keyboard("{+}");
			await expect.poll(() => view.view().camera?.zoom).toBeCloseTo(9, 3);
			await userEvent.keyboard("-");
			await expect.poll(() => view.view().camera?.zoom).toBeCloseTo(8, 3);
			await userEvent.keyboard("{ArrowUp}");
			await expect.poll(() => view.view().camera?.lat ?? 0).toBeGreaterThan(38.1);
		});

		it("steps with Enter through what is in view, from west to east, opens one with Space, and ends with Escape", async () => {
			const { view, highlight } = await openCrossing();
			const canvas = await seesControls();
			(canvas.element() as HTMLElement).focus();
			const said = () => region().getByRole("status").first();
			await userEvent.keyboard("{Enter}");
			await expect.element(said()).toHaveTextContent(/^Name of under, line, 1 of 2, 44 km west of the map’s centre$/);
			expect(highlight.features()).toEqual(["under"]);
			await userEvent.keyboard("{Enter}");
			await expect
				.element(said())
				.toHaveTextContent(/^Name of north, line, 2 of 2, 0.26 km north of the map’s centre$/);
			await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
			await expect.element(said()).toHaveTextContent(/^Name of under, line, 1 of 2/);
			await userEvent.keyboard(" ");
			const card = page.getByRole("dialog", { name: "Name of under" });
			await expect.element(card).toBeVisible();
			await expect.poll(() => document.activeElement).toBe(card.element());
			expect(highlight.features()).toEqual([]);
			view.clearSelection();
			await expect.poll(() => document.activeElement).toBe(canvas.element());
			await userEvent.keyboard("{Enter}");
			await expect.element(said()).toHaveTextContent(/^Name of north, line, 2 of 2/);
			await userEvent.keyboard("{Escape}");
			await expect.element(said()).toHaveTextContent(/^$/);
			expect(highlight.features()).toEqual([]);
		});
	});

	describe("from other links", () => {
		afterEach(() => shown?.dispose());

		it("steps only through layers that are shown, and says where nothing is in view", async () => {
			const { view } = await open("map=8/38/126.5&layers=hidden");
			const canvas = await seesControls();
			(canvas.element() as HTMLElement).focus();
			await userEvent.keyboard("{Enter}");
			await expect.element(region().getByRole("status").first()).toHaveTextContent("No feature is in view.");
			view.apply({ ...view.view(), camera: { lng: 126, lat: 36, zoom: 8, bearing: 0, pitch: 0 } });
			await settled();
			await userEvent.keyboard("{Enter}");
			await expect.element(region().getByRole("status").first()).toHaveTextContent(/^Name of south, line, 1 of 1/);
		});

		it("keeps to what a link without a camera selects when its room changes, until a gesture", async () => {
			const { view } = await open("sel=north");
			await expect.poll(() => view.view().camera?.lng).toBeCloseTo(126, 1);
			const whole = view.view().camera?.zoom ?? 0;
			resize(500);
			await expect.poll(() => view.view().camera?.zoom ?? whole).toBeLessThan(whole - 0.3);
			resize(800);
			await expect.poll(() => view.view().camera?.zoom).toBeCloseTo(whole, 3);
			await userEvent.wheel(region().getByRole("application"), { delta: { y: -120 } });
			await expect.poll(() => view.view().camera?.zoom ?? 0).toBeGreaterThan(whole + 0.1);
			await settled();
			const nearer = view.view().camera;
			resize(500);
			await expect.poll(widthOfCanvas).toBe(500);
			expect(view.view().camera).toEqual(nearer);
		});

		it("fits the opening view to its room, and tells of it once something is selected there", async () => {
			const { view } = await open("");
			resize(500);
			await expect.poll(widthOfCanvas).toBe(500);
			expect(view.view().camera).toBeUndefined();
			view.select(["north"]);
			await expect.poll(() => view.view().camera?.zoom ?? 0).toBeGreaterThan(5);
			const narrow = view.view().camera?.zoom ?? 0;
			resize(800);
			await expect.poll(() => view.view().camera?.zoom ?? 0).toBeGreaterThan(narrow + 0.3);
		});
	});
});
