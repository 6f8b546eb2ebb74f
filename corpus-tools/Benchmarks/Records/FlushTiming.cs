using System.Diagnostics;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Records;

/// <summary>How long the disk takes to keep 4 KiB appended to a file: what no write can be faster than.</summary>
/// <param name="P50">Median, milliseconds.</param>
/// <param name="P99">99th percentile, milliseconds.</param>
internal sealed record FlushTiming(double P50, double P99)
{
    private const int Flushes = 300;
    private const int Bytes = 4096;

    /// <summary>Measures it in a folder.</summary>
    public static FlushTiming In(string folder)
    {
        var path = Path.Combine(folder, "flush.tmp");
        var milliseconds = new double[Flushes];
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            var block = new byte[Bytes];
            for (var i = 0; i < Flushes; i++)
            {
                file.Write(block);
                var began = Stopwatch.GetTimestamp();
                file.Flush(flushToDisk: true);
                milliseconds[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        }

        File.Delete(path);
        Array.Sort(milliseconds);
        return new(milliseconds[Flushes / 2], milliseconds[Flushes * 99 / 100]);
    }
}
