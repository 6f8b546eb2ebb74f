using Google.Protobuf;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class AnalogGrpcServiceTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task Every_analog_tells_its_five_parts_with_what_they_rest_on()
    {
        var found = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

        Assert.All(found.Analogs, analog =>
        {
            Assert.Equal([1, 2, 3, 4, 5], analog.Parts.Select(part => (int)part.Kind));
            Assert.Equal(analog.Similarity.RankScore, analog.Parts.Sum(part => part.Weight * part.Value), 10);
            Assert.All(analog.Parts, part => Assert.NotEmpty(part.Sentence));
            Assert.NotEmpty(analog.Passages);
            Assert.All(analog.Passages, passage => Assert.Contains(passage.Segment, new[] { V1.SegmentKind.Descriptive, V1.SegmentKind.Reasoning }));
        });
        Assert.Contains(found.Analogs, analog => analog.Parts[1].Shared.Count > 0);
        Assert.Contains(found.Analogs[0].Parts[0].Shared, norm => norm == "УК 188(3)(3)");
        Assert.Equal(found.Analogs[0].SharedFactors, found.Analogs[0].Parts[2].Shared);
    }

    [Fact]
    public async Task An_explained_score_is_the_sum_of_its_tree_and_the_score_of_the_list()
    {
        var request = Asked.Find();
        request.Filter = new AnalogFilter { Regions = { "Первая область" } };
        var found = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);

        foreach (var analog in found.Analogs.Take(5).Append(found.Analogs[^1]))
        {
            var explained = await _server.CallAsync<ExplainAnalogResponse>(
                "AnalogService/ExplainAnalog", new ExplainAnalogRequest { Case = request.Case, Filter = request.Filter, CountAddress = analog.CountAddress });
            Assert.Equal(analog.Similarity, explained.Similarity);
            Assert.Equal(analog.Similarity.RankScore, explained.Score.Value, 12);
            AssertSums(explained.Score);
            Assert.Equal(analog.Parts.Select(part => part.Value), explained.Parts.Select(part => part.Value));
        }
    }

    [Fact]
    public async Task Punishments_dealt_out_anew_leave_every_hit_as_it_was_byte_for_byte()
    {
        var acts = MadeUpAct.Burglaries(120);
        await using var one = await TestServer.StartAsync(acts);
        await using var other = await TestServer.StartAsync([.. acts.Select((act, i) => Punished(act, acts[((i * 37) + 11) % acts.Count]))]);

        Assert.Equal(await HitsAsync(one), await HitsAsync(other));

        static async Task<byte[][]> HitsAsync(TestServer server)
        {
            var found = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());
            Assert.NotEmpty(found.Analogs);
            foreach (var analog in found.Analogs)
                analog.Punishment = null;
            return [.. found.Analogs.Select(analog => analog.ToByteArray()), .. found.LeftOut.Concat(found.Relaxed).Select(line => ByteString.CopyFromUtf8(line).ToByteArray())];
        }
    }

    [Theory]
    [InlineData(V1.Language.Russian, "по номеру")]
    [InlineData(V1.Language.Kazakh, "нөмірі бойынша")]
    [InlineData(V1.Language.English, "by its number")]
    public async Task What_was_left_out_and_given_up_is_told_in_the_callers_language(V1.Language language, string words)
    {
        var request = Asked.Find();
        request.Context = Asked.In(language);
        request.Case.CaseNumber = "№ 1-burglary-0007";
        request.Filter = new AnalogFilter { Regions = { "Нигде" } };

        var found = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);

        Assert.Contains(found.LeftOut, line => line.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain(found.Analogs, analog => analog.ActId == "burglary-0007");
        Assert.NotEmpty(found.Relaxed);
        Assert.All(found.Analogs, analog => Assert.Contains(found.Relaxed[0], analog.Relaxed));
        Assert.InRange(found.Analogs.Count, 20, found.Total);
    }

    [Fact]
    public async Task A_civil_case_is_understood_and_has_civil_analogs()
    {
        string[] ends = ["после осмотра", "вечером", "при свидетелях", "наличными", "частями", "на год", "без процентов", "под расписку"];
        await using var server = await TestServer.StartAsync([.. Enumerable.Range(0, 8).Select(i => Civil($"loan-{i}", $"2-{i}", ends[i])), .. MadeUpAct.Burglaries(20)]);
        var text = Civil("asked", "", "весной").Text;

        var found = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", new FindAnalogsRequest { Context = Asked.In(V1.Language.Russian), Case = new CaseDescription { Text = text, DecidedOn = new Day { Year = 2026, Month = 1, Day_ = 1 } } });

        Assert.NotNull(found.Understood.Claim);
        Assert.Equal(8, found.Analogs.Count);
        Assert.All(found.Analogs, analog =>
        {
            Assert.Equal(V1.ActKind.CivilJudgment, analog.ActKind);
            Assert.Null(analog.Found);
            Assert.Equal(V1.ClaimOutcome.Granted, analog.Claim.Outcome);
            Assert.NotEmpty(analog.Parts[0].Sentence);
        });
    }

    [Fact]
    public async Task A_structured_claim_finds_claims_and_its_outcome_makes_no_difference()
    {
        string[] ends = ["после осмотра", "вечером", "при свидетелях"];
        await using var server = await TestServer.StartAsync([.. Enumerable.Range(0, 3).Select(i => Civil($"loan-{i}", $"2-{i}", ends[i]))]);
        var request = new FindAnalogsRequest
        {
            Context = Asked.In(V1.Language.Russian),
            Case = new CaseDescription { Claim = new ActClaim { Type = "о взыскании долга по договорам займа" }, CitedNorms = { "ГК 722" }, DecidedOn = new Day { Year = 2026, Month = 1, Day_ = 1 } },
        };

        var found = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);
        request.Case.Claim.Outcome = V1.ClaimOutcome.Refused;
        request.Case.Claim.AwardedTenge = 5;
        var refused = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);

        Assert.Equal(3, found.Analogs.Count);
        Assert.All(found.Analogs, analog => Assert.Equal((1, 1), (analog.Similarity.Qualification, analog.Similarity.CitedNorms)));
        Assert.Equal(found.Analogs, refused.Analogs);
    }

    private static void AssertSums(ScoreNode node)
    {
        if (node.Children.Count == 0)
            return;
        Assert.Equal(node.Value, node.Children.Sum(child => child.Value), 10);
        foreach (var child in node.Children)
            AssertSums(child);
    }

    private static CourtAct Punished(CourtAct act, CourtAct like) => act with
    {
        Defendants = [.. act.Defendants.Zip(like.Defendants, (own, other) => own with
        {
            FinalPunishment = other.FinalPunishment,
            ProbationMonths = 7,
            Institution = "иное",
            AdditionalPunishments = [new Law.Punishments.AdditionalPunishment(Law.Punishments.AdditionalPunishmentKind.Confiscation, null, "имущество")],
            Counts = [.. own.Counts.Zip(other.Counts, (count, from) => count with { Punishment = from.Punishment })],
        })],
    };

    private static CourtAct Civil(string id, string number, string end)
    {
        string[] parts =
        [
            "РЕШЕНИЕ\nименем Республики Казахстан\n3 марта 2025 года. Районный суд № 1 города Примерного рассмотрел гражданское дело по иску А. к Б. о взыскании долга по договору займа.",
            $"УСТАНОВИЛ:\nИстец А. передал ответчику Б. деньги по расписке {end}. Ответчик обязался вернуть их до конца года и не вернул, на требования не отвечает. Истец просит взыскать сумму долга.",
            "Суд считает иск обоснованным. Согласно статье 722 Гражданского кодекса Республики Казахстан заёмщик обязан возвратить предмет займа. Доказательств возврата ответчик не представил.",
            "РЕШИЛ:\nИск удовлетворить. Взыскать с Б. в пользу А. 500 000 тенге.",
        ];
        Law.Acts.SegmentKind[] kinds = [Law.Acts.SegmentKind.Introductory, Law.Acts.SegmentKind.Descriptive, Law.Acts.SegmentKind.Reasoning, Law.Acts.SegmentKind.Operative];
        var text = string.Join('\n', parts);
        var at = 0;
        var segments = new List<Law.Acts.Segment>();
        for (var i = 0; i < parts.Length; i++)
        {
            segments.Add(new Law.Acts.Segment(kinds[i], new Law.Acts.TextSpan(at, parts[i].Length)));
            at += parts[i].Length + 1;
        }

        return new CourtAct
        {
            Id = id,
            Source = id,
            SourceHash = "",
            Kind = Law.Acts.ActKind.CivilJudgment,
            Language = Law.Norms.LawLanguage.Russian,
            Court = $"Районный суд № {id[^1]}",
            CaseNumber = number,
            Date = new DateOnly(2025, 3, 3),
            Synthetic = true,
            Text = text,
            Segments = segments,
            Claim = new Claim("взыскание долга по договору займа", null, Law.Acts.ClaimOutcome.Granted, 500_000),
            CitedNorms = [Law.Norms.NormRef.Parse("ГК 722")],
        };
    }
}
