using System.Globalization;
using System.Text;

namespace JudicialAnalogs.Server.Telemetry.Exposition;

/// <summary>
/// Figures as Prometheus reads them, format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats). Names follow OpenTelemetry's rules for Prometheus:
/// underscores for dots, the unit behind the name, <c>_total</c> behind a counter.
/// </summary>
internal static class ExpositionText
{
    /// <summary>Media type of the text.</summary>
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>Writes instruments in order of their names; one that has measured nothing yet is named all the same.</summary>
    public static string Of(IEnumerable<InstrumentSeries> instruments)
    {
        var text = new StringBuilder();
        foreach (var (name, series) in instruments.Select(series => (Name: NameOf(series), series)).OrderBy(pair => pair.Name, StringComparer.Ordinal))
        {
            text.Append("# HELP ").Append(name).Append(' ').Append(Help(series.Instrument.Description)).Append('\n');
            text.Append("# TYPE ").Append(name).Append(' ').Append(series.Kind.ToString().ToLowerInvariant()).Append('\n');
            foreach (var (labels, figures) in series.Read())
            {
                if (series.Kind == MetricKind.Histogram)
                    Histogram(text, name, labels, figures, series.Bounds);
                else
                    Line(text, name, labels, figures.Value);
            }
        }

        return text.ToString();
    }

    private static string NameOf(InstrumentSeries series)
    {
        var unit = series.Instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => "",
        };
        return Labels.Name(series.Instrument.Name) + unit + (series.Kind == MetricKind.Counter ? "_total" : "");
    }

    private static void Histogram(StringBuilder text, string name, string labels, Series figures, IReadOnlyList<double> bounds)
    {
        var before = labels.Length > 0 ? labels + "," : "";
        var sum = 0L;
        for (var bucket = 0; bucket < figures.Buckets.Count; bucket++)
        {
            sum += figures.Buckets[bucket];
            var bound = bucket < bounds.Count ? Number(bounds[bucket]) : "+Inf";
            Line(text, name + "_bucket", $"{before}le=\"{bound}\"", sum);
        }

        Line(text, name + "_sum", labels, figures.Value);
        Line(text, name + "_count", labels, sum);
    }

    private static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
            text.Append('{').Append(labels).Append('}');
        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Number(double value) => double.IsPositiveInfinity(value) ? "+Inf" : double.IsNegativeInfinity(value) ? "-Inf" : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Help(string? text) => (text ?? "").Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);
}
