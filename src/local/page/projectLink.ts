/** What the tab with the editor and the tab with the spreadsheet tell each other. */

/** The editor has saved something, or wants a function to be run; the spreadsheet says that it runs, and how it ended. */
export type ProjectMessage = { readonly spreadsheet: string } & (
  | { readonly said: 'saved' }
  | { readonly said: 'run'; readonly id: string; readonly name: string }
  | { readonly said: 'running'; readonly id: string }
  | { readonly said: 'ran'; readonly id: string; readonly error?: string }
);

/** The way from one tab of the page to the others. */
export class ProjectLink {
  private readonly channel = new BroadcastChannel('smarketing.project');

  /** @param spreadsheet the id of the one that is spoken of: what is said of another is not heard */
  constructor(spreadsheet: string, hear: (message: ProjectMessage) => void) {
    this.channel.onmessage = ({ data }: MessageEvent<ProjectMessage>) => {
      if (data.spreadsheet === spreadsheet) hear(data);
    };
  }

  say(message: ProjectMessage): void {
    this.channel.postMessage(message);
  }

  close(): void {
    this.channel.close();
  }
}
