
package org.histokmeans.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The papers whose methods the program uses, as people cite them. */
public final class Papers {

	private static final List<String> ALL = Collections.unmodifiableList(Arrays
		.asList(
			"K-means: S. P. Lloyd (1982), Least squares quantization in PCM. IEEE " +
				"Transactions on Information Theory 28:129-137, " +
				"doi:10.1109/TIT.1982.1056489",
			"Seeding plusplus: D. Arthur, S. Vassilvitskii (2007), k-means++: the " +
				"advantages of careful seeding. Proceedings of SODA, 1027-1035, " +
				"https://dl.acm.org/doi/10.5555/1283383.1283494",
			"Seeding random: E. W. Forgy (1965), Cluster analysis of multivariate " +
				"data. Biometrics 21:768-769 (no DOI)",
			"Seeding deterministic: T. Su, J. G. Dy (2007), In search of " +
				"deterministic methods for initializing k-means and Gaussian mixture " +
				"clustering. Intelligent Data Analysis 11:319-338, " +
				"doi:10.3233/IDA-2007-11402",
			"Speed: T. Kanungo, D. M. Mount, N. S. Netanyahu, C. D. Piatko, R. " +
				"Silverman, A. Y. Wu (2002), An efficient k-means clustering algorithm: " +
				"analysis and implementation. IEEE Transactions on Pattern Analysis " +
				"and Machine Intelligence 24:881-892, doi:10.1109/TPAMI.2002.1017616",
			"Speed: G. Hamerly (2010), Making k-means even faster. Proceedings of " +
				"SDM, 130-140, doi:10.1137/1.9781611972801.12",
			"Better optima: P. Fr\u00E4nti (2018), Efficiency of random swap " +
				"clustering. Journal of Big Data 5:13, doi:10.1186/s40537-018-0122-y",
			"Better optima: S. Lattanzi, C. Sohler (2019), A better k-means++ " +
				"algorithm via local search. Proceedings of ICML, PMLR 97:3662-3671 " +
				"(no DOI)",
			"Better optima: D. Choo, C. Grunau, J. Portmann, V. Rozho\u0148 (2020), " +
				"k-means++: few more steps yield constant approximation. Proceedings " +
				"of ICML, PMLR 119:1909-1917 (no DOI)",
			"Stain amounts: A. C. Ruifrok, D. A. Johnston (2001), Quantification of " +
				"histochemical staining by color deconvolution. Analytical and " +
				"Quantitative Cytology and Histology 23:291-299 (no DOI)",
			"Stain vectors of QuPath: P. Bankhead and others (2017), QuPath: open " +
				"source software for digital pathology image analysis. Scientific " +
				"Reports 7:16878, doi:10.1038/s41598-017-17204-5",
			"Comparing K: T. Cali\u0144ski, J. Harabasz (1974), A dendrite method for " +
				"cluster analysis. Communications in Statistics 3:1-27, " +
				"doi:10.1080/03610927408827101",
			"Comparing K: D. L. Davies, D. W. Bouldin (1979), A cluster separation " +
				"measure. IEEE Transactions on Pattern Analysis and Machine " +
				"Intelligence 1:224-227, doi:10.1109/TPAMI.1979.4766909",
			"Comparing K: E. R. Hruschka, R. J. G. B. Campello, L. N. de Castro " +
				"(2006), Evolving clusters in gene-expression data. Information " +
				"Sciences 176:1898-1927, doi:10.1016/j.ins.2005.07.015",
			"Comparing K: A. Ben-Hur, A. Elisseeff, I. Guyon (2002), A stability " +
				"based method for discovering structure in clustered data. Pacific " +
				"Symposium on Biocomputing 7:6-17, doi:10.1142/9789812799623_0002",
			"Comparing K: L. Hubert, P. Arabie (1985), Comparing partitions. " +
				"Journal of Classification 2:193-218, doi:10.1007/BF01908075",
			"Distinct colors: K. L. Kelly (1965), Twenty-two colors of maximum " +
				"contrast. Color Engineering 3:26-27 (no DOI)",
			"Outlines: P.-E. Danielsson (1982), An improved segmentation and coding " +
				"algorithm for binary and nonbinary images. IBM Journal of Research " +
				"and Development 26:698-707, doi:10.1147/rd.266.0698"));

	private Papers() {
		// only static methods
	}

	/** What each is used for, then the paper. */
	public static List<String> all() {
		return ALL;
	}

	/** What About says: name, version, license and papers, in lines. */
	public static String about() {
		return "HistoKMeans " + ProgramVersion.get() + "\n" +
			"Exact k-means color segmentation of H&E histology for Fiji and ImageJ." +
			"\nLicense: BSD-2-Clause (Simplified BSD License)." +
			"\nIf it is of use for a publication, name it with its version, and the " +
			"papers of the methods:\n" + String.join("\n", ALL);
	}
}
