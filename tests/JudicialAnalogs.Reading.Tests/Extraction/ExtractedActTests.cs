using System.Text.Json;
using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.Reading.Tests.Extraction;

/// <summary>What leaves the room for the person who has the source: its own words, its own offsets.</summary>
public sealed class ExtractedActTests
{
    public static TheoryData<string> Verdicts => [Acts.RussianVerdict, Acts.KazakhVerdict];

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Quotes_and_personal_data_are_the_words_of_the_source(string text)
    {
        var act = ExtractedAct.Of(Reading.Of(text));

        Assert.NotEmpty(act.PersonalData);
        Assert.All(act.PersonalData, datum => Assert.Equal(datum.Text, text.Substring(datum.Start, datum.Length)));
        Assert.All(act.KeyArguments, argument => Assert.Contains(argument.Quote, text, StringComparison.Ordinal));
        var factors = act.Defendants.SelectMany(defendant => defendant.Mitigating.Concat(defendant.Aggravating).Concat(defendant.RejectedFactors)).ToList();
        Assert.NotEmpty(factors);
        Assert.All(factors, factor => Assert.Contains(factor.Quote, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Parts_cover_the_source_without_gaps(string text)
    {
        var segments = ExtractedAct.Of(Reading.Of(text)).Segments;

        Assert.Equal(0, segments[0].Start);
        Assert.Equal(text.Length, segments[^1].Start + segments[^1].Length);
        Assert.All(segments.Zip(segments.Skip(1)), pair => Assert.Equal(pair.First.Start + pair.First.Length, pair.Second.Start));
    }

    [Fact]
    public void A_russian_verdict_is_said_in_the_words_of_the_schema()
    {
        var act = ExtractedAct.Of(Reading.Of(Acts.RussianVerdict));

        Assert.Equal(("ru", "verdict", "Актюбинская область", "Омарова Г.К.", "first", "general"), (act.Language, act.ActKind, act.Region, act.Judge, act.Instance, act.Procedure));
        var defendant = Assert.Single(act.Defendants);
        Assert.Equal(("А.", 1990, "none", "full"), (defendant.Pseudonym, defendant.Born, defendant.Recidivism, defendant.Plea));
        Assert.Equal(("190", "1", "1 году ограничения свободы"), (defendant.PriorConvictions[0].Article, defendant.PriorConvictions[0].Part, defendant.PriorConvictions[0].Punishment));
        var count = Assert.Single(defendant.Counts);
        Assert.Equal(new ExtractedPunishment("imprisonment", 30, "months", true), count.Punishment);
        Assert.Equal(("completed", 2_300_000m, "full"), (count.Stage, count.DamageTenge, count.DamageCompensated));
        Assert.Equal(30, defendant.FinalPunishment!.ProbationMonths);
        Assert.Equal(["54(1)(12)"], defendant.RejectedFactors.Select(factor => factor.Code));
    }

    [Fact]
    public void A_kazakh_verdict_names_court_region_and_judge_in_kazakh()
    {
        var act = ExtractedAct.Of(Reading.Of(Acts.KazakhVerdict));

        Assert.Equal(("kk", "Маңғыстау облысы Ақтау қалалық соты", "Маңғыстау облысы", "Б.Б. Әлиев"), (act.Language, act.Court, act.Region, act.Judge));
    }

    [Fact]
    public void Every_confidence_is_of_a_value_that_is_there()
    {
        var act = ExtractedAct.Of(Reading.Of(Acts.RussianVerdict));

        Assert.Contains("defendants[0].rejected_factors[0]", act.Confidence.Keys);
        Assert.Contains("defendants[0].counts[0].punishment", act.Confidence.Keys);
        Assert.All(act.Confidence, entry =>
        {
            Assert.InRange(entry.Value, 0, 1);
            Assert.True(Exists(JsonDocument.Parse(ExtractionJson.Write(act)).RootElement, entry.Key), entry.Key);
        });
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var line = ExtractionJson.Write(ExtractedAct.Of(Reading.Of(Acts.KazakhVerdict)));

        Assert.DoesNotContain('\n', line);
        Assert.Equal(line, ExtractionJson.Write(ExtractionJson.Read(JsonDocument.Parse(line).RootElement)));
    }

    private static bool Exists(JsonElement element, string path)
    {
        foreach (var step in path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.'))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                var index = int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
                if (index >= element.GetArrayLength())
                    return false;
                element = element[index];
            }
            else if (!element.TryGetProperty(step, out element))
            {
                return false;
            }
        }

        return element.ValueKind != JsonValueKind.Null;
    }
}
