import { lazy, Match, Suspense, Switch } from "solid-js";
import { useAppState } from "../../state/context";

const AboutData = lazy(async () => ({ default: (await import("../about/about-data")).AboutData }));
const NamesDialog = lazy(async () => ({ default: (await import("../about/about-data")).NamesDialog }));
const KeysDialog = lazy(async () => ({ default: (await import("../keys/keys-dialog")).KeysDialog }));
const DescribeView = lazy(async () => ({ default: (await import("../describe/describe-view")).DescribeView }));
const SearchDialog = lazy(async () => ({ default: (await import("../search/search-dialog")).SearchDialog }));

/** The windows over the page, each fetched when it is first opened. */
export function Dialogs() {
	const { page } = useAppState();
	return (
		<Suspense>
			<Switch>
				<Match when={page.dialog() === "search"}>
					<SearchDialog onClose={() => page.close("search")} />
				</Match>
				<Match when={page.dialog() === "about-data"}>
					<AboutData />
				</Match>
				<Match when={page.dialog() === "names"}>
					<NamesDialog />
				</Match>
				<Match when={page.dialog() === "keys"}>
					<KeysDialog />
				</Match>
				<Match when={page.dialog() === "describe"}>
					<DescribeView />
				</Match>
			</Switch>
		</Suspense>
	);
}
