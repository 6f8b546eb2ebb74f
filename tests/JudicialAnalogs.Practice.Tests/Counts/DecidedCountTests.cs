using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Tests.Counts;

public class DecidedCountTests
{
    private const string Text = "Суд учитывает возмещение ущерба. Деяние переквалифицируется, ибо проникновения не было.";
    private const string Reason = "Деяние переквалифицируется, ибо проникновения не было.";
    private static readonly TextSpan Sentence = new(0, 32);

    [Fact]
    public void An_argument_rests_on_the_circumstances_its_words_take_up_beside_the_norms_it_cites()
    {
        var argument = Assert.Single(Assert.Single(DecidedCount.Of(Act())).Arguments);

        Assert.Equal(["УК 55(2)", "УК 53(1)(6)"], argument.RestsOn.Select(norm => norm.ToString()));
    }

    [Fact]
    public void The_reason_of_another_qualification_is_found_in_the_text()
    {
        var count = Assert.Single(DecidedCount.Of(Act()));

        Assert.Equal(Reason, Act().Quote(count.RequalificationSpan!.Value));
        Assert.Null(Assert.Single(DecidedCount.Of(Act() with { Text = Text[..40] })).RequalificationSpan);
    }

    [Fact]
    public void A_table_knows_what_higher_courts_judged_under_a_case_number()
    {
        var first = MadeUpCount.Of("first");
        var appeal = MadeUpCount.Of("appeal") with { Kind = ActKind.Appeal, CaseNumber = first.CaseNumber };

        Assert.Equal([appeal], MadeUpCount.Table([first, appeal]).AppealsOf(first.CaseNumber));
        Assert.Empty(MadeUpCount.Table([first]).AppealsOf(first.CaseNumber));
    }

    private static CourtAct Act() => new()
    {
        Id = "act",
        Source = "act.txt",
        SourceHash = "",
        Text = Text,
        KeyArguments = [new KeyArgument(Text[..Sentence.Length], ArgumentEffect.Milder, [NormRef.Parse("УК 55(2)")], Sentence)],
        Defendants =
        [
            new Defendant
            {
                Pseudonym = "А.",
                Factors =
                [
                    new Factor(FactorCode.Parse("53(1)(6)"), FactorStanding.Accepted, "возмещение ущерба", new TextSpan(14, 17)),
                    new Factor(FactorCode.Parse("54(1)(12)"), FactorStanding.Rejected, "проникновения", new TextSpan(65, 13)),
                ],
                Counts =
                [
                    new Count
                    {
                        Charged = new Qualification("188", "3", ["3"]),
                        Found = new Qualification("188", "1", []),
                        Punishment = new Punishment(PunishmentKind.Fine, 100, PunishmentUnit.MonthlyIndices),
                        RequalificationReason = Reason,
                    },
                ],
            },
        ],
    };
}
