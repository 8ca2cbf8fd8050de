/** The provider, or somebody else, did not give what a run needs: it fails, and is not tried again. */
export class DataLacking extends Error {}
