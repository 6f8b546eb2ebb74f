using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class AnalogFinderTests
{
    private static readonly string[] Questions =
    [
        "Подсудимый через окно проник в дом и похитил телевизор и инструменты, был задержан соседями.",
        "Взломав замок, похитил велосипед и продал на рынке.",
        "Сотталушы тұрғын үйге кіріп, мүлікті ұрлап кетті.",
    ];

    [Fact]
    public async Task Punishments_dealt_out_anew_change_neither_the_order_nor_a_score()
    {
        var acts = MadeUpAct.Burglaries(140).Select((act, i) => Punished(act, 24 + (i % 60))).ToList();
        var others = acts.Select((act, i) => Punished(act, 24 + ((i * 37 + 11) % 60))).ToList();
        Assert.NotEqual(acts.Select(act => act.Text), others.Select(act => act.Text));
        await using var one = await FilledAsync(acts);
        await using var other = await FilledAsync(others);

        foreach (var question in Questions)
        {
            var (before, after) = (await one.FindAsync(Query(question)), await other.FindAsync(Query(question)));
            Assert.True(before.Analogs.Count > 20);
            Assert.Equal(before.Analogs.Select(Line), after.Analogs.Select(Line));
            Assert.Equal(before.AlikeInFacts.Select(count => count.Address), after.AlikeInFacts.Select(count => count.Address));
        }

        static string Line(Analog analog) => $"{analog.Decided.Address} {analog.Similarity.RankScore:R} {analog.Hit?.Score:R}";
    }

    [Fact]
    public async Task Who_was_judged_changes_neither_the_order_nor_a_score()
    {
        string[] traits = ["мужчина, казах, гражданин Республики Казахстан, владеет казахским языком", "женщина, русская, гражданка другого государства, верующая, живёт в селе", "уйгур, без гражданства, город"];
        var acts = MadeUpAct.Burglaries(140);
        await using var one = await FilledAsync([.. acts.Select((act, i) => Of(act, traits[i % 3], 1960 + (i % 40)))]);
        await using var other = await FilledAsync([.. acts.Select((act, i) => Of(act, traits[((i * 7) + 1) % 3], 1960 + (((i * 13) + 5) % 40)))]);

        foreach (var question in Questions)
        {
            var (before, after) = (await one.FindAsync(Query(question)), await other.FindAsync(Query(question)));
            Assert.Equal(
                before.Shown.Select(analog => $"{analog.Unit.Address} {analog.Similarity.RankScore:R} {string.Join(',', analog.Folded)}"),
                after.Shown.Select(analog => $"{analog.Unit.Address} {analog.Similarity.RankScore:R} {string.Join(',', analog.Folded)}"));
        }

        static CourtAct Of(CourtAct act, string traits, int year)
        {
            var introduction = act.Segments[0];
            var told = $"{act.Quote(introduction.Span)} в отношении: {traits}, {year} года рождения";
            var by = told.Length - introduction.Span.Length;
            return act with
            {
                Text = told + act.Text[introduction.Span.End..],
                Segments = [introduction with { Span = new TextSpan(0, told.Length) }, .. act.Segments.Skip(1).Select(part => part with { Span = part.Span with { Start = part.Span.Start + by } })],
                Defendants = [.. act.Defendants.Select(defendant => defendant with { BirthYear = year, Pseudonym = $"{(char)('А' + (year % 20))}." })],
            };
        }
    }

    [Fact]
    public async Task An_analogs_score_is_the_same_whichever_search_brought_it()
    {
        await using var archive = await FilledAsync(MadeUpAct.Burglaries(300));
        var qualified = await archive.FindAsync(Query(Questions[0]));
        var unqualified = await archive.FindAsync(Query(Questions[0]) with { Count = new CaseCount() });

        var facts = qualified.Analogs.ToDictionary(analog => analog.Decided.Address, analog => analog.Similarity.Facts);
        Assert.True(unqualified.Analogs.Count > 50);
        Assert.All(unqualified.Analogs, analog => Assert.Equal(facts[analog.Decided.Address], analog.Similarity.Facts));
    }

    [Fact]
    public async Task A_search_that_is_called_off_ends()
    {
        await using var archive = await Archived.OfAsync(MadeUpAct.Burglaries(30));
        using var called = new CancellationTokenSource();
        await called.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => archive.FindAsync(Query(Questions[0]), called.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => archive.FindAsync(Query(""), called.Token));
    }

    [Fact]
    public async Task A_filter_on_what_became_of_acts_is_settled_before_the_search()
    {
        var rare = new MadeUpAct { Id = "rare", Facts = "Из гаража похищен мотоцикл.", AppealOutcome = AppealOutcome.Changed, Date = new DateOnly(2024, 1, 1), CaseNumber = "8-8" }.Build();
        await using var archive = await FilledAsync([.. MadeUpAct.Burglaries(320), rare]);

        var found = await archive.FindAsync(Query(Questions[0]) with { Filter = new AnalogFilter { AppealOutcomes = [AppealOutcome.Changed] } });

        Assert.Equal(["rare"], found.Analogs.Select(analog => analog.Decided.Address.ActId));
    }

    [Fact]
    public async Task Only_earlier_acts_of_other_cases_are_analogs()
    {
        var asked = new DateOnly(2025, 6, 1);
        var usual = new MadeUpAct();
        await using var archive = await FilledAsync(
        [
            (usual with { Id = "earlier", Date = asked.AddDays(-1), CaseNumber = "1-1" }).Build(),
            (usual with { Id = "same-day", Date = asked, CaseNumber = "1-2" }).Build(),
            (usual with { Id = "later", Date = asked.AddDays(30), CaseNumber = "1-3" }).Build(),
            (usual with { Id = "own", Date = asked.AddDays(-100), CaseNumber = "1-77" }).Build(),
            (usual with { Id = "undated", Date = null, CaseNumber = "1-4" }).Build(),
            (usual with { Id = "closed", Date = asked.AddDays(-50), CaseNumber = "1-5", Closed = true }).Build(),
        ]);

        foreach (var facts in new[] { usual.Facts, "" })
        {
            var found = await archive.FindAsync(Query(facts) with { DecidedOn = asked, CaseNumber = "1-77" });
            Assert.Equal(["earlier"], found.Analogs.Select(analog => analog.Decided.Address.ActId));
        }
    }

    [Fact]
    public async Task A_filter_that_refuses_nearly_all_still_finds_what_it_lets_through()
    {
        var near = MadeUpAct.Burglaries(320);
        var rare = new MadeUpAct { Id = "rare", Facts = "Из гаража похищен мотоцикл.", Region = "Третья область", Procedure = Procedure.Jury, Date = new DateOnly(2024, 1, 1) }.Build();
        await using var archive = await FilledAsync([.. near, rare]);

        var found = await archive.FindAsync(Query(Questions[0]) with { Filter = new AnalogFilter { Procedures = [Procedure.Jury] } });

        Assert.Equal(["rare"], found.Analogs.Select(analog => analog.Decided.Address.ActId));
    }

    [Fact]
    public async Task An_act_stands_once_with_its_most_alike_count()
    {
        var act = new MadeUpAct { Id = "two-counts" }.Build();
        var defendant = act.Defendants[0];
        act = act with { Defendants = [defendant with { Counts = [defendant.Counts[0] with { Found = new("190", "1", []) }, defendant.Counts[0]] }] };
        await using var archive = await FilledAsync([act]);

        Assert.Equal("two-counts#0.1", Assert.Single((await archive.FindAsync(Query(new MadeUpAct().Facts))).Analogs).Decided.Address.ToString());
    }

    [Fact]
    public async Task Analogs_are_ordered_by_score_and_then_by_address()
    {
        var usual = new MadeUpAct { Date = new DateOnly(2024, 1, 1) };
        await using var archive = await FilledAsync([(usual with { Id = "twin-b" }).Build(), (usual with { Id = "twin-a" }).Build(), .. MadeUpAct.Burglaries(30)]);

        var found = (await archive.FindAsync(Query(usual.Facts))).Analogs;

        Assert.Equal(found.OrderByDescending(analog => analog.Similarity.RankScore).ThenBy(analog => analog.Decided.Address.ToString(), StringComparer.Ordinal), found);
        var twins = found.Select(analog => analog.Decided.Address.ActId).ToList();
        Assert.Equal(twins.IndexOf("twin-a") + 1, twins.IndexOf("twin-b"));
    }

    [Fact]
    public async Task The_same_question_of_the_same_archive_has_the_same_answer()
    {
        await using var one = await FilledAsync(MadeUpAct.Burglaries(90));
        await using var other = await FilledAsync(MadeUpAct.Burglaries(90));

        var (first, second) = (await one.FindAsync(Query(Questions[0])), await other.FindAsync(Query(Questions[0])));

        Assert.Equal(first.IndexVersion, second.IndexVersion);
        Assert.Equal(first.Analogs.Select(analog => (analog.Decided.Address, analog.Similarity)), second.Analogs.Select(analog => (analog.Decided.Address, analog.Similarity)));
    }

    private static CaseQuery Query(string facts) => new()
    {
        Facts = facts,
        Count = new CaseCount { Found = MadeUpCount.Burglary },
        DecidedOn = new DateOnly(2026, 1, 1),
    };

    private static CourtAct Punished(CourtAct act, int months)
    {
        var operative = act.Segments.Single(segment => segment.Kind == SegmentKind.Operative);
        var text = act.Text[..operative.Span.Start] + $"Назначить наказание: {months} месяцев лишения свободы.";
        return act with
        {
            Text = text,
            Segments = [.. act.Segments.Where(segment => segment != operative), operative with { Span = new TextSpan(operative.Span.Start, text.Length - operative.Span.Start) }],
            Defendants = [.. act.Defendants.Select(defendant => defendant with
            {
                FinalPunishment = MadeUpCount.Months(months),
                Counts = [.. defendant.Counts.Select(count => count with { Punishment = MadeUpCount.Months(months) })],
            })],
        };
    }

    private static async Task<Filled> FilledAsync(IReadOnlyList<CourtAct> acts)
    {
        var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(acts);
        var counts = new CountFollower();
        await archive.CatchUpAsync(counts);
        return new Filled(archive, counts);
    }

    private sealed class Filled(TestArchive archive, CountFollower counts) : IAsyncDisposable
    {
        public Task<AnalogSearch> FindAsync(CaseQuery query) => new AnalogFinder(archive.Index).FindAsync(query, counts.Table, explain: false, CancellationToken.None);

        public ValueTask DisposeAsync() => archive.DisposeAsync();
    }
}
