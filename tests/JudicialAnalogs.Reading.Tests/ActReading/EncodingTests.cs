using System.Text;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.Reading.Tests.ActReading;

public sealed class EncodingTests
{
    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Acts.RussianVerdict) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Acts.RussianVerdict)] },
        { "UTF-16 with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Acts.RussianVerdict)] },
        { "UTF-16 big-endian with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Acts.RussianVerdict)] },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Acts.RussianVerdict) },
        { "Windows-1251", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Acts.RussianVerdict) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_same_act_is_read_from_every_encoding(string encoding, byte[] bytes)
    {
        var act = Assert.IsType<ReadAct>(Assert.Single(new ActReader().Read(new MemoryStream(bytes), $"{encoding}.txt", TestContext.Current.CancellationToken))).Act;
        Assert.Equal(Read(Acts.RussianVerdict).Id, act.Id);
        Assert.Equal("1512-25-00-1/77", act.CaseNumber);
    }

    [Fact]
    public void Html_gives_the_same_facts_as_text()
    {
        var html = "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><p>"
            + Acts.RussianVerdict.Replace("\n", "</p><p>", StringComparison.Ordinal) + "</p><script>var a='ИИН';</script></body></html>";
        var act = Assert.IsType<ReadAct>(Assert.Single(new ActReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(html)), "act.html", TestContext.Current.CancellationToken))).Act;
        Assert.Equal("УК 188(3)(1)", act.Defendants[0].Counts[0].Found!.ToString());
        Assert.DoesNotContain("var a", act.Text, StringComparison.Ordinal);
    }

    private static Law.Acts.CourtAct Read(string text) =>
        Assert.IsType<ReadAct>(Assert.Single(new ActReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "act.txt"))).Act;
}
