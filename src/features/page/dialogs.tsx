import { lazy, Match, Suspense, Switch } from "solid-js";
import { useAppState } from "../../state/context";

const AboutData = lazy(async () => ({ default: (await import("../about/about-data")).AboutData }));
const NamesDialog = lazy(async () => ({ default: (await import("../about/about-data")).NamesDialog }));
const KeysDialog = lazy(async () => ({ default: (await import("../keys/keys-dialog")).KeysDialog }));
const DescribeView = lazy(async () => ({ default: (await import("../describe/describe-view")).DescribeView }));
const SearchDialog = lazy(async () => ({ default: (await import("../search/search-dialog")).SearchDialog }));

/** The windows over the page, each fetched when it is first opened. */
export function Dialogs() {
	const { panels } = useAppState();
	return (
		<Suspense>
			<Switch>
				<Match when={panels.dialog() === "search"}>
					<SearchDialog onClose={() => panels.close("search")} />
				</Match>
				<Match when={panels.dialog() === "about-data"}>
					<AboutData />
				</Match>
				<Match when={panels.dialog() === "names"}>
					<NamesDialog />
				</Match>
				<Match when={panels.dialog() === "keys"}>
					<KeysDialog />
				</Match>
				<Match when={panels.dialog() === "describe"}>
					<DescribeView />
				</Match>
			</Switch>
		</Suspense>
	);
}
