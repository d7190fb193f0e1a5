import { expect } from "vitest";
import { pointOf } from "./driver/map-place";
import type { User } from "./driver/user";
import { test } from "./user-test";

const middle = [800, 380] as const;
const compass = /^(Turn north up|북쪽을 위로)$/;
const place = { position: [124.9, 37.2] };

test("the mouse turns the map only when it is meant, asks with a right click what lies there, and parts points that cover one another", async ({
	visitor,
}) => {
	const user = await visitor();
	await user.opens("#map=8/37.7/125.6");
	await user.sees("button", "Full screen");
	expect(await user.counts("region", "What this map shows"), "headlines for who comes to a place").toBe(0);
	expect(await user.counts("button", compass)).toBe(0);
	const turnsBy = (pixels: number) =>
		user.drags({
			from: middle,
			to: [middle[0] + pixels, middle[1]],
			button: "right",
			meanwhile: () => user.sees("button", compass),
		});
	await turnsBy(10);
	await user.seesNo("button", compass);
	await user.findsInAddress({ map: /^8\/37\.7\d*\/125\.6\d*$/ });
	await turnsBy(120);
	await user.mapSettles();
	await user.findsInAddress({ map: /^8(\/[\d.]+){2}\/-?[\d.]+$/, pin: undefined });
	await user.opens("#map=8/37.7/125.6/40/20&lang=ko");
	await user.presses("북쪽을 위로");
	await user.findsInAddress({ map: /^8\/37\.7\d*\/125\.6\d*$/ });
	await user.seesNo("button", compass);

	await user.opens("#map=8/37.4/125");
	const { x, y } = await user.pixelOf(place);
	await user.drags({ from: [x, y], to: [x + 160, y], button: "right" });
	await user.findsInAddress({ map: /^8\/37\.4\/125\/-?\d/, pin: undefined });
	await user.seesRest();
	await user.opens("#map=8/37.4/125&layers=mdl");
	await user.clicks(place, "right");
	await user.findsInAddress({ pin: /^37\.\d+\/124\.\d+$/, map: "8/37.4/125" });
	await user.sees("region", "What lies here");
	expect(await user.countsPopups(), "popups").toBe(0);

	await user.opens("#map=8/37.7125/126.1111");
	await user.pointsAtMiddle();
	await user.seesText("37.7125° N 126.1111° E · 37°42.75′ N 126°06.67′ E");
	expect(await user.nameUnderMouse()).toBe("Northern Limit Line (West Sea)");
	await user.sees("img", "Scale in kilometres and nautical miles: 20 km, 10 NM");
	await user.presses("한국어");
	await user.sees("img", "킬로미터와 해리 축척: 20km, 10해리");

	await user.opens("#map=8/41.29/129.08&layers=test-sites");
	await user.clicks(pointOf("test-sites", "nuclear-test-4"));
	await user.findsInAddress({ map: /^9\./, sel: undefined });
	await user.opens("#map=12/39.6596/124.7057&layers=incidents,test-sites");
	const site = pointOf("test-sites", "site-sohae");
	await user.clicks(site);
	await user.seesSpread(2);
	await user.clicks({ ...site, besidePx: [0, -34] });
	await user.seesAnyCard();
	await user.findsInAddress({ sel: /^(site-sohae|inc-sohae-2024-05)$/ });
});

test("how disputed names are written is chosen below the layers, at a desk and on a phone", async ({ visitor }) => {
	const user = await visitor({ graphics: "none" });
	await user.opens("");
	await chooses(user, "source", /^as the source/);
	await user.resizes({ width: 390, height: 844 });
	await user.presses("Layers");
	await chooses(user, "language", /^the form customary/);
});

/** Chooses how disputed names are written, and comes back to the button that asked. */
async function chooses(user: User, value: string, choice: RegExp) {
	await user.presses("Disputed names");
	await user.within("dialog", "Disputed names").checks("radio", choice);
	await user.findsInAddress({ names: value });
	await user.hits("Escape");
	await user.seesNo("dialog", "Disputed names");
	await user.seesFocus({ text: "Disputed names" });
}
