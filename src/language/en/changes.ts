/** What is new, for Help: the version that package.json has, and no earlier one; CHANGELOG.md has them all. */
export const changes = {
  'changes.0.4.0':
    'New in it:\n• The agreement is kept in versions, each in force from a day, and you see beforehand how often each side would keep it.\n• Forecast: what the goal’s period will have brought at its end, with a range and the chance of the goal.\n• A goal by quarter or fiscal year, month by month on Plan.\n• Deals, Call list, Leads vs plan and Leads are tabs of their own; Start leads to every tab.\n• A period, a comparison and “show only” are chosen on Start; every report follows.\n• “Show the leads behind the number” in the menu.\n• Excel files, zip files and exports with headers in six languages are read.\n• “What does this figure mean?” in the menu, for every tab; Norwegian bokmål (not yet read by a native).\n• Mail to reps about leads whose time runs out, where you switch it on.',
};
