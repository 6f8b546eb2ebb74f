using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Services;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Installation.Card;

/// <summary>The system card: what the system is for, what it rests on, how well it was measured, and what it must not be taken for.</summary>
internal sealed class CardAnswers(Engine engine)
{
    public async Task<GetSystemCardResponse> OfAsync(Wording wording, CancellationToken cancellationToken)
    {
        var card = new GetSystemCardResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            Purpose = wording.Say("Card.Purpose"),
            Autonomy = wording.Say("Card.Autonomy"),
            ProgramVersion = Engine.Program,
            NoticeForParties = wording.Say("Card.Notice"),
            NotFor = wording.Say("Card.NotFor"),
            RiskReview = SystemCard.RiskReview(wording),
        };
        card.Methods.Add(SystemCard.Methods(wording));
        card.Limits.Add(SystemCard.Limits(wording));
        card.Risks.Add(SystemCard.Risks(wording));
        card.Roles.Add(SystemCard.RolesOf(wording));
        await AddDataAsync(card, wording, cancellationToken);
        AddAccuracy(card, wording);
        card.MethodsNotBuilt.AddRange(ServiceMap.MethodsNotBuilt());
        return card;
    }

    private async Task AddDataAsync(GetSystemCardResponse card, Wording wording, CancellationToken cancellationToken)
    {
        var table = engine.Counts.Table;
        var cells = await engine.Records.Acts.CoverageAsync(cancellationToken);
        card.Data.Add(wording.Say("Card.Data", cells.Sum(cell => cell.Acts), table.All.Count, table.Sequence));
        if (cells.Count > 0)
        {
            var years = cells.Where(cell => cell.Year is > 0).Select(cell => cell.Year!.Value).ToList();
            var byLanguage = cells.ToLookup(cell => cell.Language, cell => cell.Acts);
            card.Data.Add(wording.Say(
                "Card.Data.Coverage",
                cells.Where(cell => cell.Court.Length > 0).Select(cell => (cell.Region, cell.Court)).Distinct().Count(),
                cells.Where(cell => cell.Region.Length > 0).Select(cell => cell.Region).Distinct(StringComparer.Ordinal).Count(),
                byLanguage[LawLanguage.Russian].Sum(),
                byLanguage[LawLanguage.Kazakh].Sum()));
            if (years.Count > 0)
                card.Data.Add(wording.Say("Card.Data.Years", years.Min(), years.Max(), cells.Where(cell => cell.Year is not > 0).Sum(cell => cell.Acts)));
        }

        using (var index = engine.Index.Index.AcquireReader())
            card.Data.Add(wording.Say("Card.Data.Versions", index.Version, engine.Calibration.Calibration.Version));
        if (table.ContainsSynthetic)
            card.Data.Add(wording.Say("Card.Data.Synthetic"));
    }

    private void AddAccuracy(GetSystemCardResponse card, Wording wording)
    {
        // Strata lie within each other: those of whole chapters hold every decision once.
        var strata = engine.Calibration.Calibration.Strata.Where(stratum => stratum.Stratum is { Chapter: not null, Procedure: null }).ToList();
        var (judged, sharp) = (strata.Sum(stratum => stratum.Realised.Judged), strata.Sum(stratum => stratum.Realised.Sharp));
        if (judged > 0)
            card.Accuracy.Add(wording.Say("Card.Accuracy.Here", wording.Number(judged), wording.Number(sharp), wording.Number(Math.Round((decimal)sharp * 1000 / judged) / 10)));
        card.Accuracy.Add(SystemCard.Accuracy(wording));
        foreach (var stratum in strata.Where(stratum => stratum.Realised.Judged > 0).OrderBy(stratum => stratum.Stratum.Chapter))
        {
            card.Measured.Add(new V1.MeasuredFigure
            {
                Measure = wording.Say("Card.Measure.OwnSharp"),
                Offences = wording.Say("Stratum.Chapter", stratum.Stratum.Chapter!.Value),
                ActLanguage = wording.Say("Card.ActLanguage.both"),
                Figure = wording.Say("Card.Figure.Counted", wording.Number(stratum.Realised.Sharp), wording.Number(stratum.Realised.Judged)),
                Material = wording.Say("Card.Material.ThisArchive"),
            });
        }

        card.Measured.Add(MeasuredFigure.All.Select(figure => new V1.MeasuredFigure
        {
            Measure = wording.Say($"Card.Measure.{figure.Measure}"),
            ActLanguage = figure.LanguageIn(wording),
            Figure = figure.ShareIn(wording),
            Material = wording.Say($"Card.Material.{figure.Material}"),
            Command = figure.Command,
        }));
    }
}
