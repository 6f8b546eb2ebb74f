using System.Text;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.Reading.Tests.ActReading;

public sealed class BadInputTests
{
    [Fact]
    public void An_empty_file_is_rejected_by_name()
    {
        var rejection = Assert.IsType<Rejection>(Assert.Single(Read([], "empty.txt")));
        Assert.Equal("empty.txt: the file is empty", rejection.ToString());
    }

    [Fact]
    public void A_pdf_named_txt_is_rejected_and_says_what_to_do()
    {
        var rejection = Assert.IsType<Rejection>(Assert.Single(Read("%PDF-1.7\n%âãÏÓ"u8.ToArray(), "act.txt")));
        Assert.Contains("PDF", rejection.Reason, StringComparison.Ordinal);
        Assert.Contains("rename", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_json_line_is_rejected_with_its_line_and_the_rest_is_read()
    {
        var good = JsonAct(Acts.RussianVerdict, "one");
        var outcomes = Read(Encoding.UTF8.GetBytes($"{good}\n{good[..60]}\n\n{JsonAct(Acts.KazakhVerdict, "two")}\n"), "acts.jsonl");
        Assert.Equal(3, outcomes.Count);
        Assert.Equal("one", Assert.IsType<ReadAct>(outcomes[0]).Act.Id);
        Assert.StartsWith("acts.jsonl:2: not a whole JSON object", Assert.IsType<Rejection>(outcomes[1]).ToString(), StringComparison.Ordinal);
        Assert.Equal("two", Assert.IsType<ReadAct>(outcomes[2]).Act.Id);
        Assert.Equal(4, outcomes[2].Line);
    }

    [Fact]
    public void A_line_over_the_limit_is_passed_over_and_the_rest_is_read()
    {
        var reader = new ActReader(new ReadingOptions { MaxRecordBytes = 64 * 1024 });
        using var stream = new LongLineStream(JsonAct(Acts.RussianVerdict, "after"), 200L << 20);
        var outcomes = reader.Read(stream, "long.jsonl", TestContext.Current.CancellationToken).ToList();
        Assert.Equal(2, outcomes.Count);
        Assert.Equal(1, Assert.IsType<Rejection>(outcomes[0]).Line);
        Assert.Contains("limit", ((Rejection)outcomes[0]).Reason, StringComparison.Ordinal);
        Assert.Equal("after", Assert.IsType<ReadAct>(outcomes[1]).Act.Id);
    }

    [Theory]
    [InlineData("koi8-r")]
    [InlineData("ibm866")]
    public void Another_cyrillic_code_page_is_refused_rather_than_misread(string encoding)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(Acts.RussianVerdict);
        Assert.Contains("encoding", Assert.IsType<Rejection>(Assert.Single(Read(bytes, "act.txt"))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_went_through_a_wrong_encoding_is_refused()
    {
        var mojibake = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Acts.RussianVerdict));
        Assert.IsType<Rejection>(Assert.Single(Read(Encoding.UTF8.GetBytes(mojibake), "act.txt")));
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}", "no \"text\"")]
    [InlineData("{\"text\":\"т\",\"date\":\"31.12.2025\"}", "\"date\"")]
    [InlineData("{\"text\":\"т\",\"kind\":\"poem\"}", "\"kind\"")]
    [InlineData("[1,2]", "not a JSON object")]
    [InlineData("{\"text\":\"просто письмо без всякого дела\"}", "not recognised")]
    public void A_record_that_breaks_the_schema_says_where(string line, string message)
    {
        var rejection = Assert.IsType<Rejection>(Assert.Single(Read(Encoding.UTF8.GetBytes(line), "acts.jsonl")));
        Assert.Equal(1, rejection.Line);
        Assert.Contains(message, rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_outcome_and_stops_nothing()
    {
        var outcomes = new ActReader().Read([Path.Combine(AppContext.BaseDirectory, "no-such-file.txt")]).ToList();
        Assert.Equal("no-such-file.txt: no such file", Assert.Single(outcomes).ToString());
    }

    private static List<ReadOutcome> Read(byte[] bytes, string name) => [.. new ActReader().Read(new MemoryStream(bytes), name)];

    private static string JsonAct(string text, string id) => System.Text.Json.JsonSerializer.Serialize(new { id, text });
}
