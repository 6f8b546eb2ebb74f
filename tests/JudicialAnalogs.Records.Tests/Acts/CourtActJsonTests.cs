using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Tests.Acts;

public sealed class CourtActJsonTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_260_302, 5);

    // Reads every public property by reflection, with none of the store's own converters: what the store forgot would differ.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Any_act_comes_back_as_it_was_given() => Prop.ForAll(
        ActGenerator.Acts.ToArbitrary(),
        act => Picture(CourtActJson.Deserialize(CourtActJson.Serialize(act))) == Picture(act)).Check(Repeatable);

    [Fact]
    public void The_same_act_gives_the_same_bytes_whatever_the_order_of_its_provenance() => Prop.ForAll(
        ActGenerator.Acts.ToArbitrary(),
        act => CourtActJson.Serialize(act).SequenceEqual(CourtActJson.Serialize(
            act with { Provenance = act.Provenance.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value) }))).Check(Repeatable);

    [Fact]
    public void The_format_is_the_one_written_down_here()
    {
        var act = new CourtAct
        {
            Id = "act-1",
            Source = "a.jsonl:1",
            SourceHash = "00",
            Kind = ActKind.Verdict,
            Language = LawLanguage.Kazakh,
            Date = new DateOnly(2025, 2, 1),
            Text = "Үкім «1»",
            CitedNorms = [NormRef.Parse("УК 188(3)(3)")],
            Provenance = new Dictionary<string, Provenance> { ["date"] = new(0.5, "r", new TextSpan(1, 2)), ["court"] = new(1, "given", null) },
        };

        Assert.Equal(
            """
            {"format":1,"act":{"id":"act-1","source":"a.jsonl:1","sourceHash":"00","synthetic":false,"closed":false,"kind":"Verdict","language":"Kazakh",
            "court":"","region":"","caseNumber":"","date":"2025-02-01","instance":"Unspecified","procedure":"Unspecified","appealOutcome":"Unspecified",
            "text":"Үкім «1»","segments":[],"defendants":[],"citedNorms":["УК 188(3)(3)"],"keyArguments":[],
            "provenance":{"court":{"confidence":1,"rule":"given"},"date":{"confidence":0.5,"rule":"r","span":{"start":1,"length":2}}},"disputed":[]}}
            """.ReplaceLineEndings(""),
            Encoding.UTF8.GetString(CourtActJson.Serialize(act)));
    }

    [Fact]
    public void An_act_stored_before_a_list_was_added_to_the_format_has_none_of_it()
    {
        var act = new CourtAct { Id = "act-1", Source = "a", SourceHash = "00", Text = "t" };
        var earlier = Encoding.UTF8.GetString(CourtActJson.Serialize(act)).Replace(",\"disputed\":[]", "", StringComparison.Ordinal);

        Assert.Empty(CourtActJson.Deserialize(Encoding.UTF8.GetBytes(earlier)).Disputed);
    }

    [Fact]
    public void A_reference_whose_text_means_another_one_is_kept_in_parts()
    {
        var odd = NormRef.Of("Закон 5");
        var act = SampleActs.Verdict("a") with { CitedNorms = [odd] };

        Assert.NotEqual(odd, NormRef.Parse(odd.ToString()));
        Assert.Equal([odd], CourtActJson.Deserialize(CourtActJson.Serialize(act)).CitedNorms);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character_and_shifts_nothing() => Assert.Equal(
        "а\ufffdб", CourtActJson.Deserialize(CourtActJson.Serialize(SampleActs.Verdict("a", "а\ud800б"))).Text);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"format\":1,\"act\":{\"id\":\"a\"")]
    [InlineData("{\"format\":2,\"act\":{\"id\":\"a\",\"source\":\"s\",\"sourceHash\":\"h\",\"text\":\"t\"}}")]
    [InlineData("{\"format\":1,\"act\":{\"id\":\"a\",\"source\":\"s\",\"sourceHash\":\"h\",\"text\":\"t\",\"citedNorms\":[\"(\"]}}")]
    public void What_is_not_an_act_in_this_format_is_reported_as_damage(string json) =>
        Assert.Throws<RecordsDamagedException>(() => CourtActJson.Deserialize(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_number_that_is_not_finite_is_refused() => Assert.Throws<InvalidRecordException>(() => CourtActJson.Serialize(
        SampleActs.Verdict("a") with { Provenance = new Dictionary<string, Provenance> { ["court"] = new(double.NaN, "r", null) } }));

    private static string Picture(CourtAct act) => JsonSerializer.Serialize(
        act with { Provenance = new SortedDictionary<string, Provenance>(act.Provenance.ToDictionary(), StringComparer.Ordinal) }, Plain);
}
