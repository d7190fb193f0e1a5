import { test } from "./user-test";

test("with the keyboard alone a name is found and shown, a layer, a passage and a command are run, a position drops a pin, and Escape leaves all as it was", async ({
	visitor,
}) => {
	const user = await visitor();
	await user.opens("");
	await user.opensSearch("/");
	await user.types("northern limit");
	await user.seesChosen("Northern Limit Line (West Sea)");
	await user.hits("ArrowDown");
	await user.seesChosen(/Northern Limit Line/);
	await user.hits("Home");
	await user.seesChosen("Northern Limit Line (West Sea)");
	await user.hits("Enter");
	await user.seesCard(/^Northern Limit Line/);
	await user.seesFocusInDialog();
	await user.findsInAddress({ sel: "nll" });

	await user.opensSearch("/");
	await user.types("51.4779N 0.0015W");
	await user.seesStatus("outside the region");
	await user.hits("Escape");
	await user.seesNoSearch();
	await user.findsInAddress({ sel: "nll" });

	await user.searches("rok fishing limit", /^ROK fishing limit Disputed maritime lines/);
	await user.findsInAddress({ layers: /fishing-limit/ });
	await user.searches("disputed maritime borders", /disputed maritime borders/);
	await user.seesPassage("disputed maritime borders");
	await user.searches("dark", "Colours: dark");
	await user.findsInAddress({ theme: "dark" });
	await user.searches("about the data", "About the data");
	await user.sees("dialog", "About the data");

	await user.opens("#");
	await user.hits("Escape");
	await user.seesNo("dialog", "About the data");
	await user.searches(`37°42'45"N 126°06'40"E`, "37°42′45″N 126°06′40″E");
	const card = user.within("region", "What lies here");
	await card.seesText(/of Northern Limit Line \(West Sea\)/);
	await card.sees("button", "Prohibited area P518W");
	await user.findsInAddress({ pin: "37.7125/126.11111" });
	await user.hits("Escape");
	await user.seesNo("region", "What lies here");
	await user.findsInAddress({ pin: undefined });
});
