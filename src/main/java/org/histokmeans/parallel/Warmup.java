
package org.histokmeans.parallel;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Whether a piece of code has run so often in this JVM that several threads are
 * worth it. Until HotSpot has compiled a hot loop to its end, the loop counts
 * its calls and branches, in counters that all threads share: they wait for
 * each other's cache lines, and more of them take longer than one. Results do
 * not depend on it. Safe to use from several threads at once.
 */
public final class Warmup {

	/** Of pixels or points: then HotSpot has compiled what visits them. */
	private static final long COLD = 1 << 20;

	/** The same of any code. */
	private static final long COLD_TIME = TimeUnit.MILLISECONDS.toNanos(5);

	/** Of a piece of code, in nanoseconds on one thread. */
	private static final ClassValue<Warmup> BY_CODE = new ClassValue<Warmup>() {

		@Override
		protected Warmup computeValue(final Class<?> code) {
			return new Warmup(COLD_TIME);
		}
	};

	private final long cold;
	private final LongAdder done = new LongAdder();

	/** For pixels or points. */
	public Warmup() {
		this(COLD);
	}

	/**
	 * @param cold units of work, such as pixels, that one thread does alone
	 *          before others help it
	 */
	public Warmup(final long cold) {
		this.cold = cold;
	}

	/** That of a piece of code, in nanoseconds. */
	static Warmup of(final Class<?> code) {
		return BY_CODE.get(code);
	}

	/** Whether other threads had better stay away. */
	public boolean isCold() {
		return done.sum() < cold;
	}

	/** So many units are done. */
	public void add(final long units) {
		done.add(units);
	}
}
