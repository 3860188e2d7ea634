import { Groups } from '../../values/groups.ts';
import type { Touched, TouchedJourney } from './wonDeals.ts';

/** A touch's source and campaign, by their places. */
export interface Place {
  readonly channel: number;
  readonly pair: number;
}

/** Gives the sources and campaigns of journeys their places; each is called as it was first written. */
export function placed() {
  const channels = new Groups();
  const pairs = new Groups();
  const nameOf: { source: string; campaign: string; channel: number }[] = [];
  const known = new Map<string, Map<string, Place>>();
  const find = (channel: string, campaign: string): Place => {
    const place = channels.place(channel);
    const pair = pairs.place(JSON.stringify([channel.trim(), campaign.trim()]));
    nameOf[pair] ??= { source: channel.trim(), campaign: campaign.trim(), channel: place };
    return { channel: place, pair };
  };
  const placeOf = ({ channel, campaign }: Touched): Place => {
    const ofChannel = known.get(channel) ?? new Map<string, Place>();
    if (ofChannel.size === 0) known.set(channel, ofChannel);
    const place = ofChannel.get(campaign) ?? find(channel, campaign);
    ofChannel.set(campaign, place);
    return place;
  };
  const placesOf = ({ list }: TouchedJourney): Place[] => list.map(placeOf);
  return { channels: channels.labels, nameOf, placesOf };
}
