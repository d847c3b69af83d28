
package org.histokmeans.tiff;

import java.io.IOException;

import org.histokmeans.text.FileMessages;

/** Refuses by its name what would not be read rightly. */
final class Support {

	private static final int SIGNED = 2;
	private static final int FLOAT = 3;
	private static final int UNKNOWN_FORMAT = 4;
	private static final int DIFFERENCES = 2;
	private static final int CMYK_INKS = 1;

	private final Page page;

	Support(final Page page) {
		this.page = page;
	}

	/** @throws Refusal if it is not read */
	void check() throws IOException {
		checkSamples();
		if (!Compressions.isRead(page.compression)) throw Refusal.of(Compressions
			.name(page.compression) + " compression");
		checkPredictor();
		if (page.compression == Compressions.JPEG && page.bits != 8) throw Refusal
			.of(page.bits + "-bit JPEG");
		if (page.isPlanar && page.isSubsampled()) throw Refusal.of(
			"subsampled YCbCr in planes");
	}

	private void checkSamples() throws IOException {
		if (page.bits == 0 || page.format == 0) throw Refusal.of(
			"samples of different kinds");
		switch (page.photometric) {
			case Page.WHITE_IS_ZERO:
			case Page.BLACK_IS_ZERO:
				checkGray();
				break;
			case Page.RGB:
				check("RGB", 3);
				break;
			case Page.PALETTE:
				checkPalette();
				break;
			case Page.CMYK:
				if (page.ifd.number(Tag.INK_SET, CMYK_INKS) != CMYK_INKS) throw Refusal
					.of("inks other than CMYK");
				check("CMYK", 4);
				break;
			case Page.YCBCR:
				check("YCbCr", 3);
				break;
			case Page.CIELAB:
			case Page.ICCLAB:
				checkLab();
				break;
			default:
				throw Refusal.of(photometric());
		}
	}

	private void check(final String kind, final int colors) throws Refusal {
		if (isFloat()) throw new Refusal(FileMessages.WIDE_COLOR, page.bits +
			"-bit floating point " + kind);
		if (page.format == SIGNED) throw new Refusal(FileMessages.WIDE_COLOR,
			"signed " + page.bits + "-bit " + kind);
		if (page.bits != 8) throw new Refusal(FileMessages.WIDE_COLOR, page.bits +
			"-bit " + kind);
		if (page.samples < colors) throw Refusal.header();
	}

	private boolean isFloat() {
		return page.format != 1 && page.format != SIGNED &&
			page.format != UNKNOWN_FORMAT;
	}

	/** The differences are signed, whatever the format says. */
	private void checkLab() throws Refusal {
		if (page.bits != 8 || isFloat()) throw new Refusal(FileMessages.WIDE_COLOR,
			page.bits + "-bit CIELab");
		if (page.samples < 3) throw Refusal.header();
	}

	private void checkPalette() throws IOException {
		if (page.bits > 8 || !isWholeBits()) throw Refusal.of(page.bits +
			"-bit palette");
		if (page.samples > 1 && page.bits < 8) throw Refusal.of(page.bits +
			"-bit palette with further samples");
	}

	private boolean isWholeBits() {
		return Integer.bitCount(page.bits) == 1;
	}

	private void checkGray() throws IOException {
		final int channels = channels();
		if (channels > 1) throw new Refusal(FileMessages.CHANNELS_IN_FILE,
			channels);
		final boolean isPlain = page.format == 1 || page.format == UNKNOWN_FORMAT;
		final boolean hasAlpha = page.samples > 1;
		final int most = hasAlpha ? 8 : 16;
		final int fewest = hasAlpha ? 8 : 1;
		if (isPlain && isWholeBits() && page.bits <= most && page.bits >= fewest)
			return;
		throw new Refusal(FileMessages.GRAY_FILE, (page.format == SIGNED ? "signed "
			: "") + page.bits + "-bit grayscale");
	}

	/** Channels of a microscope are samples, or planes of an OME file. */
	private int channels() throws IOException {
		final int samples = page.samples - (page.alpha() < 0 ? 0 : 1);
		return Math.max(samples, new OmeXml(page.ifd.text(Tag.DESCRIPTION))
			.channels());
	}

	private void checkPredictor() throws IOException {
		if (!Compressions.hasPredictor(page.compression)) return;
		final long predictor = page.ifd.number(Tag.PREDICTOR, 1);
		final boolean isRead = predictor == 1 || predictor == DIFFERENCES &&
			page.bits >= 8 && !page.isSubsampled();
		if (!isRead) throw Refusal.of("predictor " + predictor + " of " +
			page.bits + "-bit samples");
	}

	private String photometric() {
		switch (page.photometric) {
			case 10:
				return "ITULab colors";
			case 32803:
				return "raw colors of a camera";
			case 32844:
			case 32845:
				return "LogLuv colors";
			case Page.UNKNOWN:
				return "no word on what its colors mean";
			case 34892:
				return "raw colors of a camera";
			default:
				return "photometric interpretation " + page.photometric;
		}
	}
}
