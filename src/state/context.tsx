import type { MultiPolygon } from "geojson";
import { createContext, type ParentProps, useContext } from "solid-js";
import type { LayerId } from "../atlas/catalogue";
import type { Searchables } from "../atlas/searchables";
import type { AddressState } from "./address";
import type { AtlasData } from "./atlas-data";
import type { AtlasIndex } from "./atlas-index";
import type { Command, CommandId } from "./command";
import type { FollowText } from "./follow-text";
import type { Glow } from "./glow";
import type { KeyChoice } from "./key-choice";
import type { ListFilter } from "./list-filter";
import type { PageState } from "./page-state";
import type { PassageWalk } from "./passage-walk";
import type { Tour } from "./tour";
import type { ViewState } from "./view-state";

/** All that panels and map read from and act on. */
export interface AppState {
	readonly index: AtlasIndex;
	readonly data: AtlasData;
	readonly view: ViewState;
	readonly address: AddressState;
	readonly page: PageState;
	readonly listFilter: ListFilter;
	readonly glow: Glow;
	readonly followText: FollowText;
	readonly passageWalk: PassageWalk;
	readonly tour: Tour;
	/** Every action there is. */
	readonly commands: readonly Command[];
	readonly keyChoice: KeyChoice;
	/** Does what a command does. */
	run(command: CommandId): void;
	/** Fetches the names that can be searched, once. */
	loadSearchables(): Promise<Searchables>;
	/** Fetches the land of the basemap, as precise as there is; fails with a reason. */
	loadLand(): Promise<MultiPolygon>;
	/** Where a layer's GeoJSON is fetched from. */
	layerUrl(id: LayerId): string | undefined;
	/** Whether this page is the map alone, in another page's frame. */
	readonly isEmbedded: boolean;
}

const AppStateContext = createContext<AppState>();

/** Gives the application's state to everything below. */
export function AppStateProvider(props: ParentProps<{ state: AppState }>) {
	return <AppStateContext.Provider value={props.state}>{props.children}</AppStateContext.Provider>;
}

/** The application's state; throws outside an {@link AppStateProvider}. */
export function useAppState(): AppState {
	const state = useContext(AppStateContext);
	if (!state)
		throw new Error("useAppState was called outside <AppStateProvider>; wrap the component, or the test, in one.");
	return state;
}
