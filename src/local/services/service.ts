/**
 * What every Apps Script service object has in common here: its calls are counted, its errors are the
 * script's own kind of Error, and a member that is not written throws by name instead of being undefined.
 */

/** What the services of one workbook share: the tally of calls and the way errors reach the script. */
export class CallLog {
  /** Calls that would each be a round trip at Google, by name (`Range.setValues`). */
  readonly calls: Record<string, number> = {};
  /** Calls that at Google only build or find an object, by name (`Sheet.getRange`). */
  readonly navigation: Record<string, number> = {};
  /** Scopes (`script.send_mail`) for which the person has not given, or has withdrawn, the consent. */
  readonly refused = new Set<string>();
  /** Called before each call that would be a round trip; what it throws the script gets. */
  beforeCall: ((name: string) => void) | undefined;
  /** True while a cell formula runs a custom function, which may not use most services. */
  private inCustomFunction = false;
  /** Services written with services must not be counted twice, nor their errors be converted twice. */
  private depth = 0;
  private SandboxError: ErrorConstructor = Error;

  /** From now on errors are made with the Error of the script's sandbox, so that `instanceof Error` holds there. */
  throwIn(SandboxError: ErrorConstructor): void {
    this.SandboxError = SandboxError;
  }

  /** An error as a script sees it. */
  exception(message: string): Error {
    const error = new this.SandboxError(message);
    error.name = 'Exception';
    return error;
  }

  /** Runs one service call: counts it and converts what it throws, if no other service call is around it. */
  record<T>(kind: ServiceKind, member: string, body: () => T): T {
    if (this.depth > 0) return body();
    const tally = kind.navigation?.includes(member) ? this.navigation : this.calls;
    const name = `${kind.name}.${member}`;
    tally[name] = (tally[name] ?? 0) + 1;
    if (tally === this.calls && !this.inCustomFunction) this.meetTheWorld(name);
    if (this.inCustomFunction && !mayUse(kind, member)) {
      throw this.exception(`You do not have permission to call ${name} from a custom function`);
    }
    // A cell's formula needs nobody's consent.
    const asks = kind.scope && !this.inCustomFunction && (kind.scoped?.includes(member) ?? true);
    if (asks && this.refused.has(kind.scope!)) {
      throw this.exception(
        `You do not have permission to call ${name}. Required permissions: https://www.googleapis.com/auth/${kind.scope}`,
      );
    }
    this.depth += 1;
    try {
      return body();
    } catch (error) {
      throw error instanceof Error ? this.exception(error.message) : error;
    } finally {
      this.depth -= 1;
    }
  }

  private meetTheWorld(name: string): void {
    try {
      this.beforeCall?.(name);
    } catch (error) {
      throw this.exception((error as Error).message);
    }
  }

  /** Runs a custom function from within a service or a cell: its own service calls count, and may do less. */
  asCustomFunction<T>(body: () => T): T {
    const { depth, inCustomFunction } = this;
    this.depth = 0;
    this.inCustomFunction = true;
    try {
      return body();
    } finally {
      this.depth = depth;
      this.inCustomFunction = inCustomFunction;
    }
  }
}

/** How a kind of service object is named in errors and counts, and which of its calls are no round trip. */
export interface ServiceKind {
  readonly name: string;
  readonly navigation?: readonly string[];
  /** Whether a custom function may use it; by default it may not. */
  readonly inCustomFunctions?: 'all' | 'reading';
  /** The consent that its members need (`script.send_mail`). */
  readonly scope?: string;
  /** Those that need it; by default all. */
  readonly scoped?: readonly string[];
}

function mayUse({ inCustomFunctions }: ServiceKind, member: string): boolean {
  if (inCustomFunctions !== 'reading') return inCustomFunctions === 'all';
  return /^(?:get|is)/.test(member) && member !== 'getUi';
}

/** Throws if a call has arguments of which nothing is made here. */
export function refuseMore(rest: readonly unknown[], call: string): void {
  if (rest.length > 0) throw new Error(`More arguments of ${call} are not available in the local workbook`);
}

const missing = (name: string, member: string): string =>
  `${name}.${member} is not available in the local workbook`;

/**
 * The base of every service object. Its constructor gives a Proxy, so that `this` is guarded in chains as well;
 * the classes therefore keep their state in #private fields, which a script cannot see.
 */
export abstract class Service {
  constructor(callLog: CallLog, kind: ServiceKind) {
    // biome-ignore lint/correctness/noConstructorReturn: the guard must be there from the first call on
    return new Proxy(this, {
      get(target, member, guarded) {
        if (typeof member === 'symbol') return Reflect.get(target, member);
        if (member === 'toString') return () => kind.name;
        if (!(member in target)) {
          // A promise asks every value for `then`; that is not the script asking.
          if (member === 'then') return undefined;
          throw callLog.exception(missing(kind.name, member));
        }
        const value: unknown = Reflect.get(target, member, guarded);
        if (typeof value !== 'function' || member === 'constructor') return value;
        return function (this: unknown, ...args: unknown[]): unknown {
          return callLog.record(kind, member, () => value.apply(this, args));
        };
      },
      set(_target, member) {
        throw callLog.exception(`${kind.name}.${String(member)} cannot be set`);
      },
    });
  }
}

/** A value of one of Google's enumerations: compared by identity, shown by name. */
export class EnumValue {
  constructor(private readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** One of Google's enumerations (`Charts.ChartType`): asking for a name that it lacks throws. */
export function enumeration<Name extends string>(
  callLog: CallLog,
  title: string,
  names: readonly Name[],
): Record<Name, EnumValue> {
  const values = Object.fromEntries(names.map((name) => [name, new EnumValue(name)])) as Record<
    Name,
    EnumValue
  >;
  return new Proxy(values, {
    get(target, member) {
      if (typeof member === 'symbol' || member in target) return Reflect.get(target, member);
      throw callLog.exception(missing(title, member));
    },
  });
}

/** A service that is known but not written (`Session`): each of its members throws by name. */
export class UnavailableService extends Service {
  constructor(callLog: CallLog, name: string) {
    super(callLog, { name });
  }
}
