using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public sealed class NormOnDayTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    [Fact]
    public async Task A_point_of_a_resolution_is_given_with_its_twin()
    {
        await using var server = await OverAsync(
            Text("НПВС 4/2015-06-25 п.12", LawLanguage.Russian, "Пункт.", "2015-06-25", null),
            Text("НПВС 4/2015-06-25 п.12", LawLanguage.Kazakh, "Тармақ.", "2015-06-25", null));

        var found = await AskAsync(server, "НПВС 4/2015-06-25 п.12", "2020-01-01", null, V1.Language.Kazakh);
        var cited = await AskAsync(server, "п. 12 нормативного постановления Верховного Суда РК от 25 июня 2015 года № 4", "2020-01-01", null, V1.Language.Kazakh);

        Assert.Equal(("Тармақ.", "Пункт.", V1.NormStanding.InForce), (found.Norm.Text, found.Twin.Text, found.Standing));
        Assert.Equal(found.Norm, cited.Norm);
    }

    [Theory]
    [InlineData("2026-06-30", "Старая.")]
    [InlineData("2026-07-01", "Новая.")]
    public async Task A_plain_Constitution_is_the_one_in_force_on_the_day(string day, string text)
    {
        await using var server = await OverAsync(
            Text("Конституция-1995 77(3)", LawLanguage.Russian, "Старая.", "1995-09-05", "2026-06-30"),
            Text("Конституция-2026 77(3)", LawLanguage.Russian, "Новая.", "2026-07-01", null));

        Assert.Equal(text, (await AskAsync(server, "Конституция 77(3)", day, null, V1.Language.Russian)).Norm.Text);
    }

    [Fact]
    public async Task A_later_milder_version_is_given_for_an_offence_before_it_and_the_answer_says_why()
    {
        await using var server = await OverAsync(
            Text("УК 188(1)", LawLanguage.Russian, "Кража –\nнаказывается лишением свободы на срок до пяти лет.", "2015-01-01", "2018-07-22"),
            Text("УК 188(1)", LawLanguage.Russian, "Кража –\nнаказывается лишением свободы на срок до трех лет.", "2018-07-23", null));

        var milder = await AskAsync(server, "УК 188(1)", "2017-05-05", "2019-01-01", V1.Language.Russian);
        var own = await AskAsync(server, "УК 188(1)", "2017-05-05", null, V1.Language.Russian);

        Assert.Contains("трех лет", milder.Norm.Text, StringComparison.Ordinal);
        Assert.Contains(milder.Context.Notices, notice => notice.Contains("УК ст. 6(1)", StringComparison.Ordinal) && notice.Contains("23.07.2018", StringComparison.Ordinal));
        Assert.Contains("пяти лет", own.Norm.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_dated_by_its_article_is_said_to_be_perhaps_older()
    {
        var part = Text("УК 188(1)", LawLanguage.Russian, "Текст.", "2019-02-01", null) with { Amendments = [new Amendment(new DateOnly(2019, 1, 21), "217-VI", new DateOnly(2019, 2, 1))] };
        await using var server = await OverAsync(part);

        var found = await AskAsync(server, "УК 188(1)", "2018-01-01", null, V1.Language.Russian);

        Assert.Equal(V1.NormStanding.OutsideLoaded, found.Standing);
        Assert.Equal(2, found.Context.Notices.Count(notice => notice.Contains("УК 188(1)", StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Norm Text(string reference, LawLanguage language, string text, string from, string? to) =>
        new(NormRef.Parse(reference), language, "", text, Date(from), to is null ? null : Date(to), "code.txt", $"{language} {from}");

    private static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    // Sanctions are read from stored texts when a server starts.
    private async Task<TestServer> OverAsync(params Norm[] norms)
    {
        await using (var first = await TestServer.StartAsync(folder: _folder.FullName))
            await first.Records.Norms.UpsertAsync(norms, new Caller("test", "operator", "test"));
        return await TestServer.StartAsync(folder: _folder.FullName);
    }

    private static Task<GetNormResponse> AskAsync(TestServer server, string reference, string on, string? decided, V1.Language language)
    {
        var request = new GetNormRequest { Context = Asked.In(V1.Language.Russian), Reference = reference, On = ToWire(Date(on)), TextLanguage = language };
        if (decided is not null)
            request.DecidedOn = ToWire(Date(decided));
        return server.CallAsync<GetNormResponse>("LawService/GetNorm", request);
    }

    private static Day ToWire(DateOnly day) => new() { Year = day.Year, Month = day.Month, Day_ = day.Day };
}
