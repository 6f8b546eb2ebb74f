using System.Text.Json;
using System.Text.RegularExpressions;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.CorpusTools.Synthesis.Persons;

namespace CorpusTools.Tests.Synthesis;

public partial class SyntheticArchiveTests
{
    private static readonly SyntheticAct[] Acts = [.. SyntheticArchive.Generate(new SyntheticOptions { Count = 3_000 })];

    [Fact]
    public void The_same_options_give_the_same_bytes()
    {
        var options = new SyntheticOptions { Seed = 5, Count = 40 };

        Assert.Equal(Lines(options), Lines(options));
        Assert.NotEqual(Lines(options), Lines(options with { Seed = 6 }));

        static string[] Lines(SyntheticOptions options) =>
            [.. SyntheticArchive.Generate(options).SelectMany(act => new[] { SyntheticArchive.FeedLine(act), SyntheticArchive.GoldLine(act) })];
    }

    [Fact]
    public void An_act_does_not_depend_on_how_many_follow()
    {
        var few = SyntheticArchive.Generate(new SyntheticOptions { Count = 10 }).Select(act => act.Text);

        Assert.Equal(Acts.Take(10).Select(act => act.Text), few);
    }

    [Fact]
    public void Every_act_says_that_it_is_synthetic_in_its_first_line_its_name_and_its_feed()
    {
        foreach (var act in Acts)
        {
            Assert.StartsWith(act.Gold.Language == "kk" ? "СИНТЕТИКАЛЫҚ МӘТІН" : "СИНТЕТИЧЕСКИЙ ТЕКСТ", act.Text);
            Assert.StartsWith("synthetic-", act.FileName);
            Assert.True(act.Gold.Synthetic);
        }

        using var feed = JsonDocument.Parse(SyntheticArchive.FeedLine(Acts[0]));
        Assert.True(feed.RootElement.GetProperty("synthetic").GetBoolean());
        Assert.Equal(
            ["id", "synthetic", "language", "court", "region", "date", "case_number", "text"],
            feed.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Names_are_unique_and_languages_come_in_the_share_asked_for()
    {
        Assert.Equal(Acts.Length, Acts.Select(act => act.FileName).Distinct().Count());
        Assert.InRange(Acts.Count(act => act.Gold.Language == "kk") / (double)Acts.Length, 0.27, 0.33);
    }

    [Fact]
    public void The_offence_of_the_worked_example_is_frequent_enough_for_quartiles()
    {
        var main = Acts.Count(act => act.Gold.Defendants[0].Counts.Any(count => count.Found is { Article: "188", Part: "3", Points: ["3"] }));

        Assert.True(main >= 250, $"{main}");
    }

    [Fact]
    public void Every_kind_of_punishment_and_every_special_shape_occurs_in_both_languages()
    {
        foreach (var acts in Acts.GroupBy(act => act.Gold.Language))
        {
            var counts = acts.SelectMany(act => act.Gold.Defendants).SelectMany(defendant => defendant.Counts).ToArray();
            Assert.Equal(6, counts.Select(count => count.Punishment.Kind).Distinct().Count());
            Assert.Contains(counts, count => count.Punishment.Conditional);
            Assert.Contains(counts, count => count.Stage == "attempt");
            Assert.Contains(counts, count => JsonSerializer.Serialize(count.Charged) != JsonSerializer.Serialize(count.Found));
            Assert.Contains(acts, act => act.Gold.Defendants.Count == 2);
            Assert.Contains(acts, act => act.Gold.Defendants[0].Counts.Count == 2);
            Assert.Contains(acts, act => act.Gold.Defendants[0].Recidivism == "dangerous_recidivism");
            Assert.Contains(acts, act => act.Gold.Defendants[0].RejectedFactors.Count > 0);
            Assert.Equal(4, acts.Select(act => act.Gold.Procedure).Distinct().Count());
            Assert.Equal(3, acts.Where(act => act.Gold.Planted is not null).Select(act => act.Gold.Planted!.Kind).Distinct().Count());
        }
    }

    [Fact]
    public void The_parts_cover_the_text_in_order()
    {
        foreach (var act in Acts)
        {
            Assert.Equal(["introductory", "descriptive", "reasoning", "operative"], act.Gold.Segments.Select(segment => segment.Kind));
            var at = 0;
            foreach (var segment in act.Gold.Segments)
            {
                Assert.Equal(at, segment.Start);
                at += segment.Length;
            }

            Assert.Equal(act.Text.Length, at);
        }
    }

    [Fact]
    public void Quotes_and_personal_data_of_the_gold_stand_in_the_text()
    {
        foreach (var act in Acts)
        {
            Assert.All(act.Gold.PersonalData, data => Assert.Equal(data.Text, act.Text.Substring(data.Start, data.Length)));
            var quotes = act.Gold.KeyArguments.Select(argument => argument.Quote)
                .Concat(act.Gold.Defendants.SelectMany(defendant =>
                    defendant.Mitigating.Concat(defendant.Aggravating).Concat(defendant.RejectedFactors).Select(factor => factor.Quote)
                        .Concat(defendant.Additional.Select(additional => additional.Detail))));
            Assert.All(quotes, quote => Assert.True(quote.Length > 5 && act.Text.Contains(quote, StringComparison.Ordinal), $"{act.FileName}: {quote}"));
        }
    }

    [Fact]
    public void Every_twelve_digit_number_is_marked_as_personal()
    {
        foreach (var act in Acts.Take(300))
        {
            var marked = act.Gold.PersonalData;
            foreach (Match iin in IinPattern().Matches(act.Text))
                Assert.Contains(marked, data => data.Kind == "iin" && data.Start == iin.Index);
        }
    }

    [Fact]
    public void No_identification_number_can_belong_to_a_person()
    {
        var numbers = Acts.SelectMany(act => act.Gold.PersonalData).Where(data => data.Kind == "iin").ToArray();

        Assert.True(numbers.Length >= Acts.Length);
        Assert.All(numbers, data => Assert.False(IndividualNumber.IsPossible(data.Text), data.Text));
    }

    [Fact]
    public void Texts_are_as_long_as_verdicts_of_such_cases()
    {
        Assert.InRange(Acts.Average(act => act.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length), 600, 900);
    }

    [Fact]
    public void No_wording_is_left_unfilled()
    {
        Assert.All(Acts, act => Assert.True(act.Text.IndexOfAny(['{', '}', '[', ']', '$', '@', '|']) < 0, act.FileName));
        Assert.All(Acts, act => Assert.DoesNotContain("  ,", act.Text));
    }

    [Fact]
    public void No_two_acts_of_a_sample_share_more_than_half_of_their_sentences()
    {
        var worst = 0.0;
        foreach (var language in Acts.GroupBy(act => act.Gold.Language))
        {
            var sample = language.Take(400).Select(Sentences).ToArray();
            for (var i = 0; i < sample.Length; i++)
            {
                for (var j = i + 1; j < sample.Length; j++)
                    worst = Math.Max(worst, sample[i].Count(sample[j].Contains) / (double)Math.Min(sample[i].Count, sample[j].Count));
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"largest share of sentences in common: {worst:P1}");
        Assert.True(worst <= 0.5, $"{worst:P1}");
    }

    [Fact]
    public void Writing_leaves_the_feed_and_the_gold_side_by_side()
    {
        var folder = Directory.CreateTempSubdirectory("synthetic-archive-").FullName;
        try
        {
            var written = SyntheticArchive.Write(new SyntheticOptions { Count = 5 }, folder);

            Assert.Equal(5, written);
            Assert.Equal(5, File.ReadAllLines(Path.Combine(folder, "synthetic-acts.jsonl")).Length);
            var gold = File.ReadAllLines(Path.Combine(folder, "synthetic-gold.jsonl"));
            using var first = JsonDocument.Parse(gold[0]);
            Assert.Equal(Acts[0].Gold.CaseNumber, first.RootElement.GetProperty("case_number").GetString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => SyntheticArchive.Generate(new SyntheticOptions { KazakhShare = 1.5 }));
        Assert.ThrowsAny<ArgumentException>(() => SyntheticArchive.Generate(new SyntheticOptions { Count = -1 }));
        Assert.ThrowsAny<ArgumentException>(() => SyntheticArchive.Generate(new SyntheticOptions { FirstDay = new(2026, 1, 1), LastDay = new(2025, 1, 1) }));
    }

    // Sentences of the body, numbers folded so that a date or a sum alone makes no sentence new.
    private static HashSet<string> Sentences(SyntheticAct act) =>
        [.. SentenceEnd().Split(act.Text[act.Text.IndexOf('\n')..]).Select(sentence => Digits().Replace(sentence.Trim(), "0")).Where(sentence => sentence.Length > 12)];

    [GeneratedRegex(@"(?<=[.:;])\s+(?=\p{Lu})|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b\d{12}\b")]
    private static partial Regex IinPattern();
}
