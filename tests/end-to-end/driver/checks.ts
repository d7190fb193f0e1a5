import type { Page } from "playwright";
import { findViolations, findViolationsInBoth, pressTab, walkWithTab } from "./accessibility";
import { readDrawnNames, watchForMap } from "./drawn-names";
import { findCutText, findOverlaps, findPiledUp } from "./layout";
import { findBeyondEdge, findSidewaysScrolling, findSmallTargets, readContrasts } from "./measure";
import { boxOf } from "./part";
import { findUntranslated } from "./untranslated";

/** What can be checked of any state of the page. What is found comes as lines of text, none where all is well. */
export function makeChecks(page: Page) {
	return {
		/** Accessibility violations that axe finds, in light and in dark. */
		findViolations: () => findViolationsInBoth(page),
		/** Accessibility violations that axe finds in the colours of this moment, but for what a selector leaves out. */
		findViolationsAsIs: (except?: string) => findViolations(page, except ? { except } : {}),
		/** Lets the names on the map be read, in what is opened from then on. */
		watchesForMap: () => watchForMap(page),
		readDrawnNames: () => readDrawnNames(page),
		findUntranslated: () => findUntranslated(page),
		findCutText: () => findCutText(page),
		findOverlaps: () => findOverlaps(page),
		findPiledUp: () => findPiledUp(page),
		/** How many files the page has asked for, itself included: until the lines were drawn, and until now. */
		countRequests: () =>
			page.evaluate(() => {
				const [drawn] = performance.getEntriesByName("limit-lines:lines-drawn");
				const starts = performance.getEntriesByType("resource").map(({ startTime }) => startTime);
				const until = (ms: number) => 1 + starts.filter((start) => start <= ms).length;
				return { untilLinesDrawn: drawn && until(drawn.startTime), untilNow: until(performance.now()) };
			}),
		findBeyondEdge: () => findBeyondEdge(page),
		findSidewaysScrolling: () => findSidewaysScrolling(page),
		findSmallTargets: () => findSmallTargets(page),
		readContrasts: () => readContrasts(page),
		walkWithTab: () => walkWithTab(page),
		pressTab: () => pressTab(page),
		/** Which of the landmarks' main elements come in the page, in their order, by tag. */
		readOrder: () =>
			page
				.locator("h1, .layer-panel, [role=application], article")
				.evaluateAll((all) => all.map((each) => each.tagName)),
		/** What can be pressed outside of every landmark. */
		findOutsideLandmarks: () =>
			page
				.locator("button, input, a[href]")
				.evaluateAll((all) =>
					all.filter((each) => !each.closest("header, main, aside, nav")).map((each) => each.outerHTML),
				),
		/** Whether the notice about a link lies over something else. */
		async isNoticeOver(other: "card" | "buttons"): Promise<boolean> {
			const selector = other === "card" ? ".feature-card" : ".map-buttons";
			const [a, b] = await Promise.all([boxOf(page.locator(".notice")), boxOf(page.locator(selector))]);
			return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
		},
		/** What of the map's controls the card lies over. */
		findCoveredByCard: () =>
			page.evaluate(() => {
				const card = document.querySelector(".feature-card")?.getBoundingClientRect();
				if (!card) return ["there is no card"];
				const controls = [".map-buttons", ".legend", ".scale-bar", ".map-attribution", ".full-map"];
				return controls.filter((selector) => {
					const box = document.querySelector(selector)?.getBoundingClientRect();
					return (
						box && box.left < card.right && box.right > card.left && box.top < card.bottom && box.bottom > card.top
					);
				});
			}),
		/** Where the card lies. */
		cardBox: () => boxOf(page.locator(".feature-card")),
		/** Where the bar of buttons over the map and the article lies. */
		barBox: () => boxOf(page.locator(".bar")),
		/** How many complaints the page has for its user. */
		countComplaints: () => page.getByRole("status").filter({ hasText: /\S/ }).count(),
		/** A property of style, as computed for the first of something. */
		computed: (thing: keyof typeof styled, property: string) =>
			page
				.locator(styled[thing])
				.first()
				.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property),
		/** A colour of the system, as the page computes it. */
		systemColour: (name: string) =>
			page.evaluate((color) => {
				const probe = document.body.appendChild(document.createElement("i"));
				probe.style.color = color;
				const computed = getComputedStyle(probe).color;
				probe.remove();
				return computed;
			}, name),
		/** Buttons without bounds. */
		findBoundless: () =>
			page
				.locator("button:visible:not(.text-button)")
				.evaluateAll((buttons) =>
					buttons.filter((each) => getComputedStyle(each).borderTopStyle === "none").map((each) => each.outerHTML),
				),
	};
}

const styled = {
	swatch: ".layer-row .swatch",
	passage: ".passage.is-current",
	option: "[role=option][aria-selected=true]",
} as const;
