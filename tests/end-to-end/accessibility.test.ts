import { expect } from "vitest";
import type { User } from "./driver/user";
import { test } from "./user-test";

const excerpt = "2024-03-05-drills.disputed-maritime-borders";
const passage = "disputed maritime borders";

/** Makes a list of the violations that axe finds, each with the state it was found in. */
function makeFindings(user: User) {
	const found: string[] = [];
	return {
		async looks(state: string) {
			found.push(...(await user.findViolations()).map((each) => `${state}, ${each}`));
		},
		async looksForEnglish(state: string) {
			found.push(...(await user.findUntranslated()).map((each) => `${state}, in English: ${each}`));
		},
		all: (): readonly string[] => found,
	};
}

test("at a desk a feature is found with keys alone, the Tab key comes to all there is, and axe finds no violation", async ({
	visitor,
}) => {
	const user = await visitor();
	const { looks, looksForEnglish, all } = makeFindings(user);

	await user.opens("#map=8.3/37.75/125.3");
	await user.hits("Tab");
	await user.hits("Enter");
	await user.seesFocus({ role: "application" });
	await user.hits("Enter");
	await user.seesStatus(/^Sinking of ROKS Cheonan, .*, 1 of \d+, /);
	await user.hits("Enter");
	await user.seesStatus(/^Northern Limit Line .*, 2 of \d+, .* north-west of the map’s centre/);
	await user.hits("Space");
	await user.seesCard(/^Northern Limit Line/);
	await user.seesFocus({ role: "dialog" });
	await user.hits("?");
	await user.sees("dialog", "Keyboard shortcuts");
	await user.hits("Escape");
	await user.seesCard(/^Northern Limit Line/);
	await user.seesFocus({ role: "dialog" });
	await user.hits("Escape");
	await user.seesNoCard();
	await user.seesFocus({ role: "application" });

	await user.opens("#map=9/37.68/125.6&layers=mdl,nll,atlantis&sel=nll");
	await user.seesCard(/^Northern Limit Line/);
	await user.unfoldsDetails();
	await looks("with a notice and a popup");
	expect(await user.isNoticeOver("card"), "the notice over the card").toBe(false);
	expect(await user.isNoticeOver("buttons"), "the notice over the map’s buttons").toBe(false);
	await user.presses("Dismiss");
	await user.readsInArticle(passage);
	await user.seesPassage(passage);
	await user.presses("Share");
	await looks("with the article and a link to copy");
	await user.presses("한국어");
	await user.mapSettles();
	await looks("in Korean");
	await looksForEnglish("with a card, the article and a link");
	expect(all()).toEqual([]);

	await user.opensAnew(`#map=8.6/37.75/125.3&layers=mdl,nll,atlantis&sel=nll&excerpt=${excerpt}&lang=en`);
	await user.seesAnyCard();
	await user.seesStatus("atlantis");
	expect(await user.readOrder()).toEqual(["H1", "SECTION", "CANVAS", "ARTICLE"]);
	expect(await user.findOutsideLandmarks()).toEqual([]);
	const { stops, missed } = await user.walkWithTab();
	expect(stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([]);
	expect(missed).toEqual([]);
	await user.focuses("button", "Skip to the article");
	await user.hits("Enter");
	await user.seesFocus({ className: "article-panel" });
});

test("in what opens over and beside the map axe finds no violation", async ({ visitor }) => {
	const user = await visitor();
	const { looks, all } = makeFindings(user);
	await user.opens("");
	const greeting = user.within("region", "What this map shows");
	await user.sees("region", "What this map shows");
	await user.focuses("application", /./);
	await user.hits("Enter");
	await user.seesStatus(/, 1 of \d+, /);
	expect(await greeting.isInSight(), "a headline under what is said of a step").toBe(false);
	await looks("stepping");
	await user.hits("Escape");
	await user.sees("region", "What this map shows");
	await user.hits("?");
	await user.sees("dialog", "Keyboard shortcuts");
	await looks("with all keys");
	await user.hits("Escape");
	await user.presses("Describe this view");
	await user.seesStatus(/features are in view/);
	await looks("with the view in words");
	await user.hits("Escape");

	await user.opensSearch("/");
	await user.sees("option", /Military Demarcation Line/);
	await user.sees("group", "Near the middle of the map");
	await user.seesChosen(/^North Korea threatens military action/);
	expect(await user.counts("option", /Zoom in/)).toBe(0);
	await looks("searching, with nothing typed");
	await user.types("northern limit");
	await user.seesChosen("Northern Limit Line (West Sea)");
	await looks("searching, with results");
	await user.hits("Escape");
	await user.seesNoSearch();

	await user.presses("List");
	await user.seesRows();
	await user.presses("Legend");
	await looks("with list and legend");
	await user.presses("Close the list");
	await user.opens(`#excerpt=${excerpt}&sel=nll`);
	await user.presses("Follow the text");
	await user.seesFollowing("caption");
	await looks("following");
	expect(all()).toEqual([]);
});

test("on a phone axe finds no violation", async ({ visitor }) => {
	const user = await visitor({ phone: { width: 390, height: 844 } });
	const { looks, all } = makeFindings(user);
	await user.opens("#map=9/37.68/125.6");
	await looks("the map");
	await user.presses("Layers");
	await looks("with the layers");
	await user.presses("Article");
	await looks("with the article");
	await user.presses("Follow the text");
	await user.seesFollowing("line");
	await looks("following");
	await user.presses("Follow the text");
	await user.followsPassage("48 field training operations");
	await user.seesAnyCard();
	await looks("with a card");

	await user.opens("#map=8/37.7/126");
	await user.presses("List");
	await user.within("region", "Features").presses("Bombardment of Yeonpyeong");
	await user.seesCard("Bombardment of Yeonpyeong");
	await user.presses("Close");
	await user.seesRows();
	await looks("with the list in a sheet");

	await user.opens("#map=8/37.4/125&pin=37.7125/126.11111");
	await user.sees("region", "What lies here");
	await looks("with a pin");
	expect(all()).toEqual([]);
});
