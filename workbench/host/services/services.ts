/** Services of Office beside the workbook, by the names office.js asks for. What they are told is remembered, nothing more. */
import { HostError } from "../protocol/errors";
import { Model, rowsFor, table } from "../protocol/members";

/** Says when ribbon actions and shortcuts may be invoked. */
export class AddinInternalService extends Model {
  ready = false;

  override get members() {
    return ADDIN;
  }
}

const addin = rowsFor<AddinInternalService>();
const ADDIN = table("AddinInternalService", {
  notifyActionHandlerReady: addin.method(1, (service) => {
    service.ready = true;
  }),
});

/** `Office.addin.showAsTaskpane()`, `hide()` and the visibility of the pane. */
export class AppRuntimeService extends Model {
  state = "Visible";
  onState: (state: string) => void = () => {};

  override get members() {
    return APP_RUNTIME;
  }
}

const runtime = rowsFor<AppRuntimeService>();
const APP_RUNTIME = table("AppRuntimeService", {
  getAppRuntimeState: runtime.method(1, (service) => service.state),
  setAppRuntimeState: runtime.method(1, (service, args) => {
    service.state = args.word(0, ["Inactive", "Background", "Visible"]);
    service.onState(service.state);
  }),
});

/** `Office.addin.setStartupBehavior()`. Excel keeps it in the document. */
export class AppRuntimePersistenceService extends Model {
  startState = "Inactive";

  override get members() {
    return PERSISTENCE;
  }
}

const persistence = rowsFor<AppRuntimePersistenceService>();
const PERSISTENCE = table("AppRuntimePersistenceService", {
  getAppRuntimeStartState: persistence.method(1, (service) => service.startState),
  setAppRuntimeStartState: persistence.method(1, (service, args) => {
    service.startState = args.word(0, ["Inactive", "Background", "Visible"]);
  }),
});

/** `Office.ribbon.requestUpdate()`: enabled buttons and visible tabs. */
export class DynamicRibbon extends Model {
  readonly enabled = new Map<string, boolean>();
  readonly visible = new Map<string, boolean>();
  onUpdate: () => void = () => {};

  override get members() {
    return RIBBON;
  }
}

class RibbonControl extends Model {
  constructor(
    readonly ribbon: DynamicRibbon,
    readonly id: string,
    readonly type: "RibbonButton" | "RibbonTab",
  ) {
    super();
  }

  override get members() {
    return this.type === "RibbonButton" ? BUTTON : TAB;
  }
}

const ribbon = rowsFor<DynamicRibbon>();
const RIBBON = table("DynamicRibbon", {
  getButton: ribbon.method(1, (target, args) => new RibbonControl(target, args.text(0), "RibbonButton")),
  getTab: ribbon.method(1, (target, args) => new RibbonControl(target, args.text(0), "RibbonTab")),
});

const control = rowsFor<RibbonControl>();
const BUTTON = table("RibbonButton", {
  id: control.scalar(1, (target) => target.id),
  enabled: control.scalar(
    1,
    (target) => target.ribbon.enabled.get(target.id) ?? true,
    (target, value) => {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument");
      target.ribbon.enabled.set(target.id, value);
      target.ribbon.onUpdate();
    },
  ),
});
const TAB = table("RibbonTab", {
  id: control.scalar(1, (target) => target.id),
  setVisibility: control.method(1, (target, args) => {
    target.ribbon.visible.set(target.id, args.flag(0));
    target.ribbon.onUpdate();
  }),
});

export class Services {
  readonly addin = new AddinInternalService();
  readonly runtime = new AppRuntimeService();
  readonly persistence = new AppRuntimePersistenceService();
  readonly ribbon = new DynamicRibbon();

  find(type: string): Model | undefined {
    switch (type) {
      case "Microsoft.InternalService.AddinInternalService":
        return this.addin;
      case "Microsoft.AppRuntime.AppRuntimeService":
        return this.runtime;
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return this.persistence;
      case "Microsoft.DynamicRibbon.DynamicRibbon":
        return this.ribbon;
      default:
        return undefined;
    }
  }
}
