namespace JudicialAnalogs.CorpusTools.Benchmarks.Panel;

/// <summary>How soon a page of the panel answers.</summary>
/// <param name="Page">Its pattern.</param>
/// <param name="Status">HTTP status of the first answer.</param>
/// <param name="First">Milliseconds until the first answer was there whole.</param>
/// <param name="P50">Median of the later ones, milliseconds.</param>
/// <param name="P95">95th percentile of the later ones.</param>
/// <param name="Kilobytes">Size of the page.</param>
internal sealed record PageFigures(string Page, int Status, double First, double P50, double P95, double Kilobytes);
