export const backtest = {
  'backtest.help':
    'Usage: npm run backtest -- [--leads FILE] [--deals FILE] [--from YYYY-MM] [--to YYYY-MM] [--what customers|revenue] [--days NUMBER] [--level PERCENT] [--settings FILE.json] [--as-of YYYY-MM-DD] [--language {languages}]. Forecasts are made at each month-end from the exports as they would have looked then. Without files it uses samples.',
  'backtest.badMonth': '“{value}” is no month. Write {option} as 2026-10.',
  'backtest.badWhat': '“{value}” cannot be tested. Write --what customers or --what revenue.',
  'backtest.badDays': '“{value}” is no number of days from 1 to 366.',
  'backtest.badLevel': '“{value}” is no percentage from 1 to 99.',
  'backtest.none': 'Nothing can be forecast: {why}.',
  'backtest.noMonthEnds': 'There is no month-end with all of its {days} days up to {asOf}.',
  'backtest.customers':
    'Customers in the next {days} days from the leads that were there. Range: {level}. What came is known as of {asOf}.',
  'backtest.revenue':
    'Revenue ({currency}) won in the next {days} days from the deals that were open. Range: {level}. What came is known as of {asOf}.',
  'backtest.monthEnd': 'Month-end',
  'backtest.forecast': 'Forecast',
  'backtest.range': 'Range',
  'backtest.came': 'Came',
  'backtest.held': 'Held',
  'backtest.yes': 'yes',
  'backtest.no': 'no',
  'backtest.total': 'Held: {held} of {of}. Forecast ÷ came: {bias}.',
  'backtest.left': 'At {n} {n|month-end|month-ends} too little had come to forecast from.',
  'backtest.method': 'Method',
  'backtest.bias': 'Forecast ÷ came',
  'backtest.score': 'Interval score',
  'backtest.product': 'This forecast',
  'backtest.seasonalNaive': 'Seasonal naive',
  'backtest.holtWinters': 'Holt–Winters',
  'backtest.compared':
    'At the {n} {n|month-end|month-ends} at which all three forecast (a lower interval score is better):',
} as const;
