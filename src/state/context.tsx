import type { MultiPolygon } from "geojson";
import { createContext, onCleanup, type ParentProps, useContext } from "solid-js";
import type { Language } from "../atlas/atlas";
import type { LayerId } from "../atlas/catalogue";
import type { BasemapUrls } from "../atlas/load-basemap";
import type { Searchables } from "../atlas/searchables";
import type { AddressState } from "./address";
import type { ColorSchemes } from "./appearance";
import type { AtlasData } from "./atlas-data";
import type { AtlasIndex } from "./atlas-index";
import type { CameraRequests } from "./camera-requests";
import type { Command, CommandId } from "./command";
import type { FocusTarget, FocusTargets } from "./focus-targets";
import type { FollowSession } from "./follow-session";
import type { Highlight } from "./highlight";
import type { KeyChoice } from "./key-choice";
import type { ListFilter } from "./list-filter";
import type { Obstructions } from "./obstructions";
import type { Panels } from "./panels";
import type { PassageWalk } from "./passage-walk";
import type { PrintService } from "./print-service";
import type { ShareService } from "./share";
import type { Shell } from "./shell";
import type { Tour } from "./tour";
import type { ViewState } from "./view-state";

/** All that panels and map read from and act on. */
export interface AppState {
	readonly index: AtlasIndex;
	readonly data: AtlasData;
	readonly view: ViewState;
	readonly address: AddressState;
	readonly camera: CameraRequests;
	readonly shell: Shell;
	readonly panels: Panels;
	readonly listFilter: ListFilter;
	readonly highlight: Highlight;
	readonly followSession: FollowSession;
	readonly passageWalk: PassageWalk;
	readonly tour: Tour;
	readonly printing: PrintService;
	readonly sharing: ShareService;
	readonly colors: ColorSchemes;
	readonly focusTargets: FocusTargets;
	readonly obstructions: Obstructions;
	/** The language of the page: that of the view, else the browser's; reactive. */
	language(): Language;
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
	readonly basemap: BasemapUrls;
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

/** Makes a `ref` that registers an element as a focus target for as long as its component is there. */
export function useFocusTarget(target: FocusTarget): (element: HTMLElement) => void {
	const { focusTargets } = useAppState();
	return (element) => onCleanup(focusTargets.add(target, element));
}

/** Makes a `ref` that registers an element as an obstruction for as long as its component is there. */
export function useObstruction(): (element: HTMLElement) => void {
	const { obstructions } = useAppState();
	return (element) => onCleanup(obstructions.add(element));
}
