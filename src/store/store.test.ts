// Runs the contract of the store.

import "./store.contract.ts";
