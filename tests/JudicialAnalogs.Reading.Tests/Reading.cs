using System.Text;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.Reading.Tests;

/// <summary>Reads a text as a file would be read.</summary>
internal static class Reading
{
    public static ReadAct Of(string text, ReadingOptions? options = null) =>
        Assert.IsType<ReadAct>(Assert.Single(new ActReader(options ?? new ReadingOptions()).Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "act.txt")));
}
