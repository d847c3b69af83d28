
package org.histokmeans.dialog;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.WindowConstants;

/**
 * Asks for the options of a command. It lets the image be zoomed and scrolled
 * meanwhile, and stays in front of the image's window, which owns it; it is
 * canceled when that is closed. A wrong value is told in it and does not close
 * it.
 */
public final class OptionsDialog {

	private static final int BORDER = 10;
	private static final int GAP = 6;
	private static final int STEP = 16;
	private static final Color WRONG = new Color(0xB00020);

	private final Questions questions;
	private final Answer answer = new Answer();
	private final JDialog window;
	private final OptionsForm form;
	private final SidePane side;
	private final JTextArea problem = new WrappedText("problem");

	private OptionsDialog(final Questions questions, final Window owner,
		final SidePane side)
	{
		this.questions = questions;
		this.side = side;
		window = new JDialog(owner, questions.title(),
			Dialog.ModalityType.MODELESS);
		form = new OptionsForm(questions, this::changed);
		if (side != null) {
			side.onChange(this::changed);
			side.connect(form::setValues);
		}
		build();
	}

	/**
	 * Asks, and waits for the answer.
	 *
	 * @param owner may be null
	 * @param side shown beside the options; null for nothing
	 * @return false if the person canceled; else the questions took the values
	 */
	public static boolean ask(final Questions questions, final Window owner,
		final SidePane side)
	{
		final AtomicReference<OptionsDialog> dialog = new AtomicReference<>();
		onEventThread(() -> {
			dialog.set(new OptionsDialog(questions, owner, side));
			dialog.get().open();
		});
		final boolean isOk = dialog.get().answer.await();
		if (!isOk) EventQueue.invokeLater(dialog.get()::close);
		return isOk;
	}

	/** Shows a dialog of that title that is open already. */
	public static void toFront(final Window owner, final String title) {
		for (final Window one : owner.getOwnedWindows()) {
			if (one instanceof JDialog && one.isShowing() && ((JDialog) one)
				.getTitle().equals(title)) EventQueue.invokeLater(one::toFront);
		}
	}

	private static void onEventThread(final Runnable task) {
		if (EventQueue.isDispatchThread()) task.run();
		else try {
			EventQueue.invokeAndWait(task);
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
		catch (final InvocationTargetException e) {
			throw new IllegalStateException(e.getCause());
		}
	}

	private void build() {
		final JPanel content = new JPanel(new BorderLayout(2 * BORDER, GAP));
		content.setBorder(BorderFactory.createEmptyBorder(BORDER, BORDER, BORDER,
			BORDER));
		content.add(scrolled(top(form.component())), BorderLayout.CENTER);
		if (side != null) content.add(side.component(), BorderLayout.EAST);
		content.add(bottom(), BorderLayout.SOUTH);
		GuiScale.apply(content);
		window.setContentPane(content);
		window.getRootPane().registerKeyboardAction(event -> end(false), KeyStroke
			.getKeyStroke(KeyEvent.VK_ESCAPE, 0), JComponent.WHEN_IN_FOCUSED_WINDOW);
		window.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
		window.addWindowListener(new WindowAdapter() {

			@Override
			public void windowClosed(final WindowEvent event) {
				end(false);
			}
		});
	}

	/** Rows keep their height. */
	private static JComponent top(final java.awt.Component part) {
		final JPanel panel = new JPanel(new BorderLayout());
		panel.add(part, BorderLayout.NORTH);
		return panel;
	}

	/** Where the screen is too small for all; the buttons stay. */
	private static JComponent scrolled(final JComponent part) {
		final JScrollPane pane = new JScrollPane(part,
			ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
			ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
		pane.setBorder(BorderFactory.createEmptyBorder());
		pane.getVerticalScrollBar().setUnitIncrement(STEP);
		return pane;
	}

	private JComponent bottom() {
		problem.setForeground(WRONG);
		problem.getAccessibleContext().setAccessibleName("What is wrong");
		final JPanel panel = new JPanel(new BorderLayout(0, GAP));
		panel.add(problem, BorderLayout.CENTER);
		panel.add(buttons(), BorderLayout.SOUTH);
		return panel;
	}

	private JComponent buttons() {
		final Box box = Box.createHorizontalBox();
		box.add(button("Help", questions::help));
		box.add(Box.createHorizontalStrut(GAP));
		box.add(button("Reset", form::reset));
		box.add(Box.createHorizontalGlue());
		box.add(button("Cancel", () -> end(false)));
		box.add(Box.createHorizontalStrut(GAP));
		final JButton ok = button("OK", this::ok);
		box.add(ok);
		window.getRootPane().setDefaultButton(ok);
		return box;
	}

	private static JButton button(final String label, final Runnable action) {
		final JButton button = new JButton(label);
		button.setName(label);
		button.addActionListener(event -> action.run());
		return button;
	}

	private void open() {
		changed();
		ScreenFit.pack(window);
		place(ScreenFit.screen(window));
		window.setVisible(true);
	}

	/** Beside the image where there is room, and never beyond the screen. */
	private void place(final Rectangle screen) {
		final Window owner = window.getOwner();
		window.setLocationRelativeTo(owner);
		if (owner == null) return;
		final int low = screen.y + screen.height - window.getHeight();
		window.setLocation(besides(owner.getBounds(), screen), Math.max(screen.y,
			Math.min(owner.getY(), low)));
	}

	/** To the right or to the left, where less of it is covered. */
	private int besides(final Rectangle owner, final Rectangle screen) {
		final int right = Math.min(owner.x + owner.width, screen.x + screen.width -
			window.getWidth());
		final int left = Math.max(screen.x, owner.x - window.getWidth());
		final int coveredRight = owner.x + owner.width - right;
		final int coveredLeft = left + window.getWidth() - owner.x;
		return Math.max(screen.x, coveredRight <= coveredLeft ? right : left);
	}

	/** Told later than the change: a person may have answered since. */
	private void changed() {
		if (answer.isGiven()) return;
		tell(form.problem(questions));
		if (!problem.getText().isEmpty()) return;
		questions.take(form.values());
		if (side != null) tell(side.update());
	}

	private void tell(final String sentence) {
		problem.setText(sentence);
	}

	private void ok() {
		if (answer.isGiven()) return;
		tell(form.problem(questions));
		if (!problem.getText().isEmpty()) {
			form.goToProblem(questions);
			return;
		}
		questions.take(form.values());
		tell(questions.problem());
		if (problem.getText().isEmpty()) end(true);
	}

	private void end(final boolean ok) {
		if (answer.isGiven()) return;
		if (side != null) side.close();
		answer.give(ok);
		window.dispose();
	}

	/** Who waited may have been interrupted. */
	private void close() {
		if (side != null) side.close();
		window.dispose();
	}
}
