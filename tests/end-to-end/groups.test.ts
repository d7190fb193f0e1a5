import { pointOf } from "./map-place";
import { test } from "./reader-test";

test("a click on points that cover one another comes nearer until they part", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=8/41.29/129.08&layers=test-sites");
	await reader.clicks(pointOf("test-sites", "nuclear-test-4"));
	await reader.findsInAddress({ map: /^9\./, sel: undefined });
});

test("a click on points of one place spreads them, and each can be chosen", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=12/39.6596/124.7057&layers=incidents,test-sites");
	const place = pointOf("test-sites", "site-sohae");
	await reader.clicks(place);
	await reader.page.locator("[data-spread='2']").waitFor();
	await reader.mapSettles();
	await reader.clicks({ ...place, besidePx: [0, -34] });
	await reader.seesAnyCard();
	await reader.findsInAddress({ sel: /^(site-sohae|inc-sohae-2024-05)$/ });
});
