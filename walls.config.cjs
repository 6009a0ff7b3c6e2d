// The walls: who may import whom. One rule, one reason. Checked by `npm run ok`, tried by test/walls.test.ts.
//
// Type imports count. Tests live beside the code that they test and look at it from outside: they may read samples from
// disk, use development packages and ask other rooms, but by the same doors as everyone (the rules "by-index:…").

const FLOW = ["accept", "classify", "decide", "record", "retry", "send", "tell"];
const THINKING = "^src/(mail|base|flow/(accept|classify|decide|record|retry))/";
const TEST = "\\.(test|contract)\\.ts$|/(samples|testing)/";
const PACKAGES = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"];
const HARMLESS_CORE = "^(node:)?(crypto|buffer|util)$";

/** The code of a place, without its tests. */
const codeOf = (path, ...but) => ({ path, pathNot: [TEST, ...but] });
const laterThan = (room) => `^src/flow/(${FLOW.slice(FLOW.indexOf(room) + 1).join("|")})/`;
const wall = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    wall("no-circles", "A loop of imports has no first floor.", {}, { circular: true }),
    wall("everything-is-there", "An import that leads nowhere hides from every other wall.", {}, { couldNotResolve: true }),
    wall("mail-and-base-stand-alone", "The RFC words know nothing of us.", codeOf("^src/(mail|base)/"), { path: "^src/(?!(mail|base)/)" }),
    ...FLOW.slice(0, -1).map((room) =>
      wall(`flow-runs-forward:${room}`, "A room of the flow takes from earlier rooms only.", codeOf(`^src/flow/${room}/`), { path: laterThan(room) }),
    ),
    wall("flow-knows-nothing-above", "The flow sees neither store, engine, entry nor config.", codeOf("^src/flow/"), {
      path: "^src/(store|engine|entry|config|program|main\\.|index\\.)",
    }),
    wall("thinking-rooms-do-no-io", "accept to retry are pure: bytes and nouns in, nouns out.", codeOf(THINKING), {
      dependencyTypes: ["core"],
      pathNot: HARMLESS_CORE,
    }),
    wall("thinking-rooms-need-no-package", "Who reads a bounce with our library pulls in nothing else.", codeOf(THINKING), {
      dependencyTypes: PACKAGES,
    }),
    wall("store-keeps-nouns-only", "The store keeps what the flow made; it does not think.", codeOf("^src/store/"), {
      path: "^src/(engine|entry|config|program|main\\.|index\\.)",
    }),
    wall("engine-knows-no-entry", "The engine runs as well with no entry at all: that is the library.", codeOf("^src/engine/"), {
      path: "^src/(entry|config|program|main\\.|index\\.)",
    }),
    wall("engine-and-store-touch-nothing", "Disk and net belong to entry, send, tell and the dialects.", codeOf("^src/(engine|store)/", "^src/store/(postgres|sqlite)/"), {
      dependencyTypes: ["core"],
      pathNot: HARMLESS_CORE,
    }),
    wall("config-knows-options-only", "The config fills in what openEngine() asks for.", codeOf("^src/config/"), {
      path: "^src/(entry|flow|store|program|main\\.|index\\.)",
    }),
    wall("main-opens-and-closes", "The program takes config, engine and entries by the hand; it does no work of theirs.", codeOf("^src/(main\\.ts$|program/)"), {
      path: "^src/(flow|store|mail)/",
    }),
    wall("nobody-enters-by-the-roof", "What main and index put together, nobody takes apart.", codeOf("^src/", "^src/(main|index)\\.ts$"), {
      path: "^src/(main|index)\\.ts$",
    }),
    wall("no-drawers", "A type lives in the file that makes the value; a function lives with its caller.", {}, {
      path: "^src/(.*/|)(types|interfaces|util|utils|helper|helpers|common|shared|lib|misc)(\\.ts$|/)",
    }),
    wall("only-store-speaks-sql", "A database driver is seen by its own dialect folder alone.", codeOf("^src/", "^src/store/(postgres|sqlite)/"), {
      path: ["^(node:)?sqlite$", "^(pg|better-sqlite3)$", "node_modules/(@types/|)(pg|better-sqlite3)/"],
    }),
    wall("only-what-ships", "The published package installs no development packages.", codeOf("^src/"), { dependencyTypes: ["npm-dev"] }),
    wall("entries-ask-the-engine", "An entry asks the engine, and may open a store for it; it reaches no room behind them.", codeOf("^src/entry/"), {
      path: "^src/(flow|store)/",
      pathNot: "^src/store/index\\.ts$",
    }),
    wall("entries-are-strangers", "Two entries share nothing but the engine.", { path: "^src/entry/([^/]+)/" }, {
      path: "^src/entry/([^/]+)/",
      pathNot: "^src/entry/$1/",
    }),
    wall("sources-are-strangers", "A source can be taken out by deleting its folder.", { path: "^src/flow/accept/((?:webhooks|logs)/[^/]+|[^/]+)/", pathNot: TEST }, {
      path: "^src/flow/accept/(?:(?:webhooks|logs)/[^/]+|[^/]+)/",
      pathNot: "^src/flow/accept/$1/",
    }),
    wall("classify-builds-up", "What is known of a failure, the reasons and the patterns serve any rules: they know none.", codeOf("^src/flow/classify/(facts|reasons|pattern)/"), {
      path: "^src/flow/classify/(rules/|answer/|codes/|[^/]+$)",
    }),
    wall("rules-do-not-answer", "A rule says whether it fits; what follows is put together where the answer is.", codeOf("^src/flow/classify/rules/"), {
      path: "^src/flow/classify/(answer/|codes/|[^/]+$)",
    }),
    wall("forms-are-strangers", "A form of mail can be taken out by deleting its folder.", { path: "^src/flow/accept/mail/forms/([^/]+)/", pathNot: TEST }, {
      path: "^src/flow/accept/mail/forms/[^/]+/",
      pathNot: "^src/flow/accept/mail/forms/$1/",
    }),
    wall("outlets-and-listeners-are-strangers", "A way to send or to tell can be taken out by deleting its folder.", {
      path: "^src/flow/(send|tell)/([^/]+)/",
      pathNot: TEST,
    }, { path: "^src/flow/$1/([^/]+)/", pathNot: "^src/flow/$1/$2/" }),
    wall("dialects-are-strangers", "What two databases share stands above both.", { path: "^src/store/(postgres|sqlite)/" }, {
      path: "^src/store/(postgres|sqlite)/",
      pathNot: "^src/store/$1/",
    }),
    wall("by-index:flow", "From outside a room, its index.ts is the way in.", { path: "^src/", pathNot: "^src/flow/([^/]+)/" }, {
      path: "^src/flow/[^/]+/.+",
      pathNot: "^src/flow/[^/]+/index\\.ts$",
    }),
    wall("by-index:between-rooms", "From one room of the flow to another, index.ts is the way in.", { path: "^src/flow/([^/]+)/" }, {
      path: "^src/flow/([^/]+)/.+",
      pathNot: ["^src/flow/$1/", "^src/flow/[^/]+/index\\.ts$"],
    }),
    wall("by-index:mail", "The nouns of mail come from its index.ts.", { path: "^src/(?!mail/)" }, { path: "^src/mail/.+", pathNot: "^src/mail/index\\.ts$" }),
    wall("by-index:engine-store-config", "From outside a floor, its index.ts is the way in.", { path: "^src/([^/]+)" }, {
      path: "^src/(store|engine|config)/.+",
      pathNot: ["^src/$1/", "^src/(store|engine|config)/index\\.ts$"],
    }),
    wall("no-index-from-inside:flow", "Inside a room, index.ts is not imported: barrels make circles.", codeOf("^src/flow/([^/]+)/"), {
      path: "^src/flow/$1/index\\.ts$",
    }),
    wall("no-index-from-inside:floors", "Inside a floor, index.ts is not imported: barrels make circles.", codeOf("^src/(mail|store|engine|config)/"), {
      path: "^src/$1/index\\.ts$",
    }),
    wall("no-orphans", "What nobody imports is not there.", { orphan: true, pathNot: ["^src/(main|index)\\.ts$", TEST] }, {}),
    wall("tests-are-not-imported", "A test is the end of a road.", { pathNot: TEST }, { path: TEST }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"], exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
