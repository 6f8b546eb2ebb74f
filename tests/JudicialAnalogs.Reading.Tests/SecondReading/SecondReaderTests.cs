using System.Text;
using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.SecondReading;

namespace JudicialAnalogs.Reading.Tests.SecondReading;

public sealed class SecondReaderTests
{
    private const string Verdict =
        """
        ПРИГОВОР
        Именем Республики Казахстан
        Дело № 1-77/2025
        14 марта 2025 года                               город Тараз
        Суд № 2 города Тараза Жамбылской области рассмотрел уголовное дело в отношении
        Ххххх Х.Х., 04.05.1990 года рождения, ИИН 900504300123, обвиняемого по п. 3) ч. 3 ст. 188 УК РК,
        УСТАНОВИЛ:
        Подсудимый незаконно проник в жилище и тайно похитил телефон стоимостью 150 000 тенге, причинив потерпевшему ущерб. Вину признал полностью.
        Действия подсудимого суд квалифицирует по п. 3) ч. 3 ст. 188 УК РК.
        Смягчающим обстоятельством суд признаёт чистосердечное раскаяние (п. 11) ч. 1 ст. 53 УК РК). Отягчающих обстоятельств нет.
        ПРИГОВОРИЛ:
        Ххххх Х.Х. признать виновным по п. 3) ч. 3 ст. 188 УК РК и назначить наказание в виде лишения свободы сроком на 3 (три) года.
        """;

    [Fact]
    public async Task Where_both_read_alike_nothing_is_disputed()
    {
        var act = Act();

        var result = await ReadAsync(act, """
            {"defendants[0].counts[0].found": "УК 188(3)(3)", "defendants[0].counts[0].acquitted": false, "date": "2025-03-14",
             "defendants[0].counts[0].damage_tenge": 150000, "defendants[0].factors": ["53(1)(11)"]}
            """);

        Assert.Null(result.Trouble);
        Assert.Empty(result.Act.Disputed);
        Assert.Equal(act.Provenance, result.Act.Provenance);
    }

    [Fact]
    public async Task What_is_read_otherwise_is_noted_with_half_the_confidence_and_the_first_value_stands()
    {
        var act = Act();

        var result = await ReadAsync(act, """
            {"defendants[0].final_punishment": "imprisonment 36 months conditional", "defendants[0].plea": "partial", "date": "2025-03-14"}
            """);

        Assert.Equal(
            [new DisputedValue("defendants[0].final_punishment", "imprisonment 36 months conditional"), new DisputedValue("defendants[0].plea", "partial")],
            result.Act.Disputed);
        Assert.Equal(act.Defendants, result.Act.Defendants);
        Assert.Equal(Plea.Admitted, result.Act.Defendants[0].Plea);
        Assert.Equal(act.Provenance["defendants[0].plea"].Confidence / 2, result.Act.Provenance["defendants[0].plea"].Confidence);
        Assert.Equal(act.Provenance["date"], result.Act.Provenance["date"]);
    }

    [Fact]
    public async Task Circumstances_one_of_them_has_are_disputed_each_by_itself()
    {
        var act = Act();

        var result = await ReadAsync(act, """{"defendants[0].factors": ["54(1)(12)", "53(1)(5"]}""");

        Assert.Equal(
            [new DisputedValue("defendants[0].factors[53(1)(11)]", "none"), new DisputedValue("defendants[0].factors[54(1)(12)]", "accepted")],
            result.Act.Disputed);
        Assert.Equal(act.Provenance["defendants[0].factors[53(1)(11)]"].Confidence / 2, result.Act.Provenance["defendants[0].factors[53(1)(11)]"].Confidence);
        Assert.Equal([FactorCode.Parse("53(1)(11)")], result.Act.Defendants[0].Factors.Select(factor => factor.Code));
    }

    [Fact]
    public async Task A_disputed_value_that_people_settle_is_disputed_no_more()
    {
        var disputed = (await ReadAsync(Act(), """{"defendants[0].plea": "denied", "defendants[0].recidivism": "dangerous"}""")).Act;

        var settled = new ActCorrection("defendants[0].plea", "admitted").Apply(disputed);

        Assert.Equal([new DisputedValue("defendants[0].recidivism", "dangerous")], settled.Disputed);
        Assert.Equal(1, settled.Provenance["defendants[0].plea"].Confidence);
    }

    [Fact]
    public async Task The_model_sees_the_redacted_text_and_nothing_of_what_was_read()
    {
        var model = new FakeModel("{}");
        var act = Act();

        await new SecondReader(model, TimeSpan.FromMinutes(1), TimeProvider.System).ReadAsync(act, TestContext.Current.CancellationToken);

        Assert.Contains(act.Text, model.Asked, StringComparison.Ordinal);
        Assert.DoesNotContain("900504300123", model.Asked, StringComparison.Ordinal);
        Assert.DoesNotContain("Ххххх", model.Asked, StringComparison.Ordinal);
        Assert.Contains("defendants[0].counts[0].found: ", model.Asked, StringComparison.Ordinal);
        Assert.DoesNotContain("УК 188(3)(3)\n", model.Asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I cannot help with that.")]
    [InlineData("{\"date\": ")]
    [InlineData("} {")]
    public async Task An_answer_that_is_no_object_leaves_the_act_as_it_was(string answer)
    {
        var act = Act();

        var result = await ReadAsync(act, answer);

        Assert.Equal("the second reader did not answer with a JSON object", result.Trouble);
        Assert.Same(act, result.Act);
    }

    [Fact]
    public async Task What_a_place_does_not_take_says_nothing() =>
        Assert.Empty((await ReadAsync(Act(), """{"date": "soon", "defendants[0].plea": "maybe", "defendants[7].plea": "denied", "id": "x", "text": "x", "defendants[0].counts[0].stage": null}""")).Act.Disputed);

    [Fact]
    public async Task Words_around_the_object_do_no_harm() =>
        Assert.Single((await ReadAsync(Act(), "Here it is:\n```json\n{\"date\": \"2025-03-15\"}\n```")).Act.Disputed);

    [Fact]
    public async Task A_model_that_fails_or_is_silent_is_told_and_hinders_nothing()
    {
        var act = Act();

        var failed = await new SecondReader(new FakeModel(_ => throw new HttpRequestException("no route to 10.1.2.3")), TimeSpan.FromMinutes(1), TimeProvider.System)
            .ReadAsync(act, TestContext.Current.CancellationToken);
        var silent = await new SecondReader(new FakeModel(SilentAsync), TimeSpan.FromMilliseconds(1), TimeProvider.System).ReadAsync(act, TestContext.Current.CancellationToken);

        Assert.Equal((act, "the second reader failed (HttpRequestException)"), (failed.Act, failed.Trouble));
        Assert.Equal((act, "the second reader did not answer within 0.001 s"), (silent.Act, silent.Trouble));
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_obeyed()
    {
        using var giveUp = new CancellationTokenSource();
        var reading = new SecondReader(new FakeModel(SilentAsync), TimeSpan.FromMinutes(1), TimeProvider.System).ReadAsync(Act(), giveUp.Token);
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public void No_answer_breaks_it()
    {
        var act = Act();
        var piece = Gen.Elements("{", "}", "[", "]", "\"", ":", ",", "null", "1e999", "\"date\"", "\"defendants[0].factors\"", "\"defendants[0].counts[0].found\"", "\"УК 188(9)(99)\"", "\"none\"", "\\u0000", "\ud800");
        var text = piece.ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(text.ToArbitrary(), answer =>
        {
            var result = ReadAsync(act, answer).GetAwaiter().GetResult();
            return result.Act.Defendants == act.Defendants && result.Act.Disputed.All(value => new ActCorrection(value.Path, value.Value).Current(act) != value.Value);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(17, 19));
    }

    private static async Task<string> SilentAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return "{}";
    }

    private static Task<SecondReadingResult> ReadAsync(CourtAct act, string answer) =>
        new SecondReader(new FakeModel(answer), TimeSpan.FromMinutes(1), TimeProvider.System).ReadAsync(act, TestContext.Current.CancellationToken);

    private static CourtAct Act() => Assert.IsType<ReadAct>(Assert.Single(new ActReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(Verdict)), "verdict.txt"))).Act;
}
