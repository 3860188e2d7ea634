/** A property that fails is made smaller for some minutes at most: of some numbers it would go on for hours. */
import fc from 'fast-check';

const MILLISECONDS = 200_000;

// Who asks for more worlds waits for them.
if (process.env.WORLDS === undefined)
  fc.configureGlobal({
    ...fc.readConfigureGlobal(),
    interruptAfterTimeLimit: MILLISECONDS,
    markInterruptAsFailure: true,
  });
