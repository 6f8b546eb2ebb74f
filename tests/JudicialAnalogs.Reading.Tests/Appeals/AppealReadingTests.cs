using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.Reading.Tests.Appeals;

/// <summary>What acts of a higher court say they review and change, in both languages; every one is invented for the test.</summary>
public sealed class AppealReadingTests
{
    [Theory]
    [InlineData(
        "changed: punishment_reduced",
        "Приговор суда № 2 города Актобе от 14 мая 2025 года в отношении Гусева Кирилла Львовича изменить, снизить назначенное по ч. 2 ст. 188 УК РК наказание до 1 (одного) года лишения свободы.\nВ остальной части приговор оставить без изменения.")]
    [InlineData("upheld", "Приговор суда № 2 города Актобе от 14 мая 2025 года в отношении Гусева Кирилла Львовича оставить без изменения, апелляционную жалобу – без удовлетворения.")]
    [InlineData("returned", "Приговор суда № 2 города Актобе от 14 мая 2025 года отменить, уголовное дело направить на новое судебное рассмотрение в тот же суд в ином составе.")]
    [InlineData(
        "changed: punishment_increased, conditional_removed",
        "Приговор от 14 мая 2025 года в отношении Гусева Кирилла Львовича изменить.\nИсключить применение ст. 63 УК РК.\nНаказание усилить до 3 (трех) лет лишения свободы.")]
    [InlineData("cancelled: acquitted", "Приговор от 14 мая 2025 года отменить, Гусева Кирилла Львовича по ч. 2 ст. 188 УК РК оправдать за отсутствием состава.")]
    [InlineData(
        "changed: requalified, additional_excluded, claim_changed",
        "Приговор от 14 мая 2025 года изменить: действия Гусева Кирилла Львовича переквалифицировать с ч. 2 ст. 188 на ч. 1 ст. 188 УК РК; конфискацию имущества исключить; взыскание морального вреда уменьшить до 100 000 тенге.")]
    public void Russian_decisions_of_a_higher_court(string expected, string decision) => Assert.Equal(expected, Sorted(Russian(decision)));

    [Theory]
    [InlineData(
        "changed: punishment_reduced",
        "Ақтөбе қаласының № 2 сотының 2025 жылғы 14 мамырдағы үкімі өзгертілсін: Гусев Кирилл Львовичке ҚК-нің 188-бабының 2-бөлігімен тағайындалған жаза 1 жыл бас бостандығынан айыруға дейін төмендетілсін.\nҮкімнің қалған бөлігі өзгеріссіз қалдырылсын.")]
    [InlineData("upheld", "Ақтөбе қаласының № 2 сотының 2025 жылғы 14 мамырдағы үкімі өзгеріссіз қалдырылсын, шағым қанағаттандырылмасын.")]
    [InlineData("returned", "2025 жылғы 14 мамырдағы үкімнің күші жойылып, қылмыстық іс жаңадан қарауға жіберілсін.")]
    [InlineData("cancelled: acquitted", "2025 жылғы 14 мамырдағы үкімнің күші жойылсын. Гусев Кирилл Львович ҚК-нің 188-бабының 2-бөлігі бойынша ақталсын.")]
    [InlineData(
        "changed: requalified, factor_excluded",
        "Үкім өзгертілсін: Гусев Кирилл Львовичтің әрекеті ҚК-нің 188-бабының 2-бөлігінен 1-бөлігіне қайта саралансын; ауырлататын мән-жай – масаң күй – алып тасталсын.")]
    [InlineData("changed: conditional_applied", "Үкім өзгертілсін. Гусев Кирилл Львовичке тағайындалған 2 жыл бас бостандығынан айыру жазасы шартты деп есептелсін.")]
    public void Kazakh_decisions_of_a_higher_court(string expected, string decision) => Assert.Equal(expected, Sorted(Kazakh(decision)));

    [Fact]
    public void The_judgment_and_who_appealed_are_told()
    {
        var russian = Russian("Приговор оставить без изменения.");
        Assert.Equal(("суд № 2 города Актобе", new DateOnly(2025, 5, 14)), (russian.AppealedCourt, russian.AppealedDate));
        Assert.Equal(["defence", "prosecutor"], russian.AppealedBy);
        var kazakh = Kazakh("Үкім өзгеріссіз қалдырылсын.");
        Assert.Equal(("Ақтөбе қаласының № 2 соты", new DateOnly(2025, 5, 14)), (kazakh.AppealedCourt, kazakh.AppealedDate));
        Assert.Equal(["prosecutor", "victim"], kazakh.AppealedBy);
    }

    [Fact]
    public void A_judgment_of_first_instance_reviews_nothing()
    {
        Assert.Null(ExtractedAct.Of(Reading.Of(Acts.RussianVerdict)).Appeal);
        Assert.Null(Reading.Of(Acts.RussianVerdict).Act.Reviewed);
    }

    [Fact]
    public void The_stored_act_keeps_the_judgment_it_reviews() =>
        Assert.Equal(
            ("суд № 2 города Актобе", new DateOnly(2025, 5, 14), AppealOutcome.Upheld, ""),
            Reading.Of(RussianText("Приговор оставить без изменения.")).Act.Reviewed is { } reviewed ? (reviewed.Court, reviewed.Date, reviewed.Outcome, reviewed.CaseNumber) : default);

    [Theory]
    [InlineData("Приговор изменить, наказание снизить до 1 (одного) года лишения свободы.\nВ остальной части приговор оставить без изменения.", AppealOutcome.Changed, "Приговор изменить, наказание снизить до 1 (одного) года лишения свободы.")]
    [InlineData("Жалобу оставить без удовлетворения; приговор в отношении Гусева Кирилла Львовича оставить без изменения.", AppealOutcome.Upheld, "оставить без изменения.")]
    [InlineData("Приговор отменить, уголовное дело направить на новое судебное рассмотрение.", AppealOutcome.Cancelled, "Приговор отменить, уголовное дело направить на новое судебное рассмотрение.")]
    public void The_words_that_decide_stand_in_the_redacted_text(string decision, AppealOutcome outcome, string words)
    {
        var act = Reading.Of(RussianText(decision)).Act;

        Assert.Equal(outcome, act.Reviewed!.Outcome);
        var quote = act.Quote(act.Reviewed.Span!.Value);
        Assert.EndsWith(words, quote, StringComparison.Ordinal);
        Assert.DoesNotContain("Гусев", quote, StringComparison.Ordinal);
        Assert.DoesNotContain("Жалобу", quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("от 14 мая 2025 года по уголовному делу № 1515-25-00-1/77, которым", "1515-25-00-1/77")]
    [InlineData("от 14 мая 2025 года (дело №1-45/2025), которым", "1-45/2025")]
    [InlineData("от 14 мая 2025 года, которым", "")]
    public void The_number_of_the_reviewed_case_is_told_where_the_judgment_is(string written, string number) =>
        Assert.Equal(number, Reading.Of(RussianText("Приговор оставить без изменения.").Replace("от 14 мая 2025 года, которым", written, StringComparison.Ordinal)).Act.Reviewed!.CaseNumber);

    private static string Sorted(ExtractedAppeal appeal) => appeal.Changes.Count == 0
        ? appeal.Decision ?? ""
        : $"{appeal.Decision}: {string.Join(", ", Order.Where(kind => appeal.Changes.Any(change => change.Kind == kind)))}";

    private static readonly string[] Order =
    [
        "punishment_reduced", "punishment_increased", "requalified", "acquitted", "terminated", "factor_recognized", "factor_excluded", "conditional_applied", "conditional_removed",
        "additional_excluded", "institution_changed", "claim_changed",
    ];

    private static ExtractedAppeal Russian(string decision) => Read(RussianText(decision));

    private static string RussianText(string decision) => $"""
        № 1599-25-00-1а/77
        АПЕЛЛЯЦИОННОЕ ПОСТАНОВЛЕНИЕ
        2 июля 2025 года город Актобе
        Судебная коллегия по уголовным делам Актюбинского областного суда под председательством судьи Омаровой Г.К. рассмотрела дело по апелляционной жалобе адвоката Ли В.В. и апелляционному ходатайству прокурора на приговор суда № 2 города Актобе от 14 мая 2025 года, которым
        Гусев Кирилл Львович, 12.03.1991 года рождения, не судимый,
        осужден по ч. 2 ст. 188 УК РК к 2 (двум) годам лишения свободы с конфискацией имущества.
        Коллегия
        УСТАНОВИЛА:
        Гусев признан виновным в краже.
        Коллегия приходит к следующим выводам. Вина доказана.
        ПОСТАНОВИЛА:
        {decision}
        """;

    private static ExtractedAppeal Kazakh(string decision) => Read($"""
        № 1599-25-00-1а/78
        АПЕЛЛЯЦИЯЛЫҚ ҚАУЛЫ
        2025 жылғы 2 шілде Ақтөбе қаласы
        Ақтөбе облыстық сотының қылмыстық істер жөніндегі сот алқасы төрағалық етуші судья Г.К. Омарованың төрағалығымен прокурордың апелляциялық өтінішхаты мен жәбірленушінің апелляциялық шағымы бойынша Ақтөбе қаласының № 2 сотының 2025 жылғы 14 мамырдағы үкіміне қатысты істі қарап,
        Гусев Кирилл Львович, 1991 жылғы 12 наурызда туған, бұрын сотталмаған,
        ҚК-нің 188-бабының 2-бөлігімен 2 (екі) жылға бас бостандығынан айыруға сотталған,
        АНЫҚТАДЫ:
        Гусев ұрлық жасағаны үшін кінәлі деп танылған.
        Алқа мынадай қорытындыға келді. Кінә дәлелденген.
        ҚАУЛЫ ЕТТІ:
        {decision}
        """);

    private static ExtractedAppeal Read(string text) => ExtractedAct.Of(Reading.Of(text)).Appeal!;
}
