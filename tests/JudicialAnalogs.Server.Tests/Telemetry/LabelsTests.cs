using System.Diagnostics.Metrics;
using JudicialAnalogs.Server.Telemetry.Exposition;

namespace JudicialAnalogs.Server.Tests.Telemetry;

public class LabelsTests
{
    [Fact]
    public void Values_are_escaped_and_a_strict_reader_takes_them()
    {
        using var meter = new Meter("escapes");
        using var collector = new MetricCollector(meter);
        var counter = meter.CreateCounter<long>("odd.name-here", "{x}", "A line\nand a \\.");
        counter.Add(1, new("b.c", "quote \" slash \\ line \n end"), new("a", null));

        var figures = ExpositionReader.Read(collector.Text());

        Assert.Equal(1, figures.Of("odd_name_here_total{a=\"\",b_c=\"quote \\\" slash \\\\ line \\n end\"}"));
    }

    [Fact]
    public void Labels_without_end_are_counted_together()
    {
        using var meter = new Meter("many");
        using var collector = new MetricCollector(meter);
        var counter = meter.CreateCounter<long>("many", "{x}", "Many.");
        for (var value = 0; value < 5000; value++)
            counter.Add(1, new KeyValuePair<string, object?>("of", value));

        var figures = ExpositionReader.Read(collector.Text());

        Assert.InRange(figures.Samples.Count, 1000, 2001);
        Assert.Equal(5000, figures.Samples.Values.Sum());
        Assert.True(figures.Of("many_total{overflow=\"true\"}") > 1000);
    }

    [Fact]
    public void A_value_on_the_bound_belongs_below_it()
    {
        using var meter = new Meter("bounds");
        using var collector = new MetricCollector(meter);
        var histogram = meter.CreateHistogram("time", "s", "Time.", null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 2] });
        foreach (var value in new[] { 1, 1.5, 2, 3 })
            histogram.Record(value);

        var figures = ExpositionReader.Read(collector.Text());

        Assert.Equal((1, 3, 4, 7.5), (figures.Of("time_seconds_bucket{le=\"1\"}"), figures.Of("time_seconds_bucket{le=\"2\"}"), figures.Of("time_seconds_bucket{le=\"+Inf\"}"), figures.Of("time_seconds_sum")));
    }
}
