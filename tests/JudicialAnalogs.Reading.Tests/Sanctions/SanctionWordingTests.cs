using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Reading.Sanctions;

namespace JudicialAnalogs.Reading.Tests.Sanctions;

public class SanctionWordingTests
{
    private static readonly NormRef Part = NormRef.Parse("УК 900(4)");

    [Theory]
    [InlineData("штрафом в размере до ста шестидесяти месячных расчетных показателей", "жүз алпыс айлық есептік көрсеткішке дейінгі мөлшерде айыппұл салуға", "Fine ..160 MonthlyIndices")]
    [InlineData("штрафом в размере до 500 МРП либо исправительными работами в том же размере", "500 АЕК-ке дейінгі мөлшерде айыппұл салуға не сол мөлшерде түзеу жұмыстарына", "Fine ..500 MonthlyIndices; CorrectiveWorks ..500 MonthlyIndices")]
    [InlineData("штрафом в размере от одной тысячи до трех тысяч месячных расчетных показателей", "бір мыңнан үш мың айлық есептік көрсеткішке дейінгі мөлшерде айыппұл салуға", "Fine 1000..3000 MonthlyIndices")]
    [InlineData("привлечением к общественным работам на срок до ста восьмидесяти часов либо арестом на срок до сорока суток", "жүз сексен сағатқа дейінгі мерзімге қоғамдық жұмыстарға тартуға не қырық тәулікке дейінгі мерзімге қамаққа алуға", "CommunityService ..180 Hours; Arrest ..40 Days")]
    [InlineData("ограничением свободы на срок до пяти лет либо лишением свободы на тот же срок", "бес жылға дейінгі мерзімге бас бостандығын шектеуге не сол мерзімге бас бостандығынан айыруға", "RestrictionOfLiberty ..60 Months; Imprisonment ..60 Months")]
    [InlineData("ограничением свободы на срок от трех до семи лет либо лишением свободы на тот же срок, с конфискацией имущества", "мүлкі тәркіленіп, үш жылдан жеті жылға дейінгі мерзімге бас бостандығын шектеуге не сол мерзімге бас бостандығынан айыруға", "RestrictionOfLiberty 36..84 Months; Imprisonment 36..84 Months | Confiscation!")]
    [InlineData("лишением свободы на срок от шести до двенадцати лет с конфискацией имущества или без таковой", "мүлкі тәркіленіп немесе онсыз, алты жылдан он екі жылға дейінгі мерзімге бас бостандығынан айыруға", "Imprisonment 72..144 Months | Confiscation?")]
    [InlineData("лишением свободы на срок от пятнадцати до двадцати лет либо пожизненным лишением свободы", "он бес жылдан жиырма жылға дейінгі мерзімге бас бостандығынан айыруға не өмір бойына бас бостандығынан айыруға", "Imprisonment 180..240 Months; LifeImprisonment .. Unspecified")]
    [InlineData("лишением свободы на срок до четырех лет, с лишением права занимать определенные должности или заниматься определенной деятельностью на срок до трех лет или без такового", "белгілі бір лауазымдарды атқару немесе белгілі бір қызметпен айналысу құқығынан үш жылға дейінгі мерзімге айыра отырып немесе онсыз, төрт жылға дейінгі мерзімге бас бостандығынан айыруға", "Imprisonment ..48 Months | ProhibitionOfActivity? ..36")]
    [InlineData("лишением свободы на срок от семи до двенадцати лет, с конфискацией имущества, с пожизненным лишением права занимать определенные должности или заниматься определенной деятельностью", "мүлкі тәркіленіп, белгілі бір лауазымдарды атқару немесе белгілі бір қызметпен айналысу құқығынан өмір бойына айыра отырып, жеті жылдан он екі жылға дейінгі мерзімге бас бостандығынан айыруға", "Imprisonment 84..144 Months | Confiscation!; ProhibitionOfActivity! life")]
    [InlineData("штрафом в размере от двукратной до пятикратной суммы похищенного имущества", "ұрланған мүліктің екі еседен бес есеге дейінгі сомасында айыппұл салуға", "Fine 2..5 MultiplesOfSum")]
    [InlineData("штрафом в размере от тридцатикратной до сорокакратной суммы взятки либо лишением свободы на срок от трех до семи лет", "параның отыз еселенгеннен қырық еселенгенге дейінгі сомасы мөлшерінде айыппұл салуға не үш жылдан жеті жылға дейінгі мерзімге бас бостандығынан айыруға", "Fine 30..40 MultiplesOfSum; Imprisonment 36..84 Months")]
    [InlineData("лишением свободы на срок до двух лет, с выдворением за пределы Республики Казахстан иностранца или лица без гражданства сроком на пять лет", "шетелдікті немесе азаматтығы жоқ адамды бес жыл мерзімге Қазақстан Республикасының шегінен тыс шығарып жібере отырып, екі жылға дейінгі мерзімге бас бостандығынан айыруға", "Imprisonment ..24 Months | Expulsion! 60..60")]
    [InlineData("лишением свободы на срок от семи до двенадцати лет с лишением гражданства Республики Казахстан или без такового", "Қазақстан Республикасының азаматтығынан айыра отырып немесе онсыз, жеті жылдан он екі жылға дейінгі мерзімге бас бостандығынан айыруға", "Imprisonment 84..144 Months | DeprivationOfCitizenship?")]
    [InlineData("ограничением свободы сроком на один год", "бір жыл мерзімге бас бостандығын шектеуге", "RestrictionOfLiberty 12..12 Months")]
    [InlineData("лишением свободы на срок от шести месяцев до двух лет", "алты айдан екі жылға дейінгі мерзімге бас бостандығынан айыруға", "Imprisonment 6..24 Months")]
    [InlineData("штрафом в размере до двухсот месячных расчетных показателей либо исправительными работами в том же размере, либо привлечением к общественным работам на срок до ста восьмидесяти часов, либо арестом на срок до пятидесяти суток, с конфискацией имущества", "мүлкі тәркіленіп, екі жүз айлық есептік көрсеткішке дейінгі мөлшерде айыппұл салуға не сол мөлшерде түзеу жұмыстарына не жүз сексен сағатқа дейінгі мерзімге қоғамдық жұмыстарға тартуға не елу тәулікке дейінгі мерзімге қамаққа алуға", "Fine ..200 MonthlyIndices; CorrectiveWorks ..200 MonthlyIndices; CommunityService ..180 Hours; Arrest ..50 Days | Confiscation!")]
    [InlineData("исправительными работами в размере до восьмидесяти месячных расчетных показателей", "сексен айлық есептік көрсеткішке дейінгі мөлшерде түзеу жұмыстарына", "CorrectiveWorks ..80 MonthlyIndices")]
    [InlineData("лишением свободы на срок от десяти до пятнадцати лет, с лишением права занимать определенные должности на срок от трех до десяти лет", "белгілі бір лауазымдарды атқару құқығынан үш жылдан он жылға дейінгі мерзімге айыра отырып, он жылдан он бес жылға дейінгі мерзімге бас бостандығынан айыруға", "Imprisonment 120..180 Months | ProhibitionOfActivity! 36..120")]
    [InlineData("лишением свободы на срок до 8 лет", "8 жылға дейінгі мерзімге бас бостандығынан айыруға", "Imprisonment ..96 Months")]
    public void BothLanguagesOfOneSanctionAreReadAlike(string russian, string kazakh, string expected)
    {
        Assert.Equal(expected, Written(Russian(russian)));
        Assert.Equal(expected, Written(Kazakh(kazakh)));
    }

    [Fact]
    public void AnExceptionForPointsAndOneForAggravationAreReadAlike()
    {
        var russian = Russian("лишением свободы на срок от трех до семи лет, а в случаях, предусмотренных пунктом 2), – лишением свободы на срок от пяти до десяти лет, с конфискацией имущества");
        var kazakh = Kazakh("үш жылдан жеті жылға дейінгі мерзімге бас бостандығынан айыруға, ал 2) тармақта көзделген жағдайларда – мүлкі тәркіленіп, бес жылдан он жылға дейінгі мерзімге бас бостандығынан айыруға");
        Assert.Equal("Imprisonment 36..84 Months // Imprisonment 60..120 Months | Confiscation!", Written(russian));
        Assert.Equal(Written(russian), Written(kazakh));
        Assert.Equal(russian.Readings.Select(reading => string.Join(",", reading.Points)), kazakh.Readings.Select(reading => string.Join(",", reading.Points)));
        var aggravated = Russian("лишением свободы на срок до пяти лет, а при отягчающих обстоятельствах – лишением свободы на срок от пяти до десяти лет");
        var kazakhAggravated = Kazakh("бес жылға дейінгі мерзімге бас бостандығынан айыруға, ал ауырлататын мән-жайлар кезінде – бес жылдан он жылға дейінгі мерзімге бас бостандығынан айыруға");
        Assert.Equal("Imprisonment ..60 Months // Imprisonment 60..120 Months", Written(aggravated));
        Assert.Equal(Written(aggravated), Written(kazakhAggravated));
        Assert.Equal(aggravated.Readings.Select(reading => reading.Condition), kazakhAggravated.Readings.Select(reading => reading.Condition));
    }

    [Fact]
    public void AnExceptionForAPointOfAnotherPartIsFoundWhenTheActFallsUnderThatPointToo()
    {
        var table = Russian("лишением свободы на срок от семи до двенадцати лет, с конфискацией имущества, а в случаях, предусмотренных пунктом 2) части третьей настоящей статьи, – с пожизненным лишением права занимать определенные должности");
        Assert.Equal(["", "УК 900(3)(2)"], table.ReadingsOf(Part).Select(reading => string.Join(",", reading.Points)));
        Assert.Equal([AdditionalPunishmentKind.Confiscation], table.FindReading(Part)!.Sanction.Obligatory);
        Assert.Equal(
            [AdditionalPunishmentKind.Confiscation, AdditionalPunishmentKind.ProhibitionOfActivity],
            table.FindReading(Part, [NormRef.Parse("УК 900(3)(2)")])!.Sanction.Obligatory);
        Assert.Same(table.FindReading(Part), table.FindReading(Part, [NormRef.Parse("УК 900(3)(1)")]));
    }

    [Theory]
    [InlineData("лишением свободы на срок от двадцати до пяти лет")]
    [InlineData("привлечением к общественным работам на срок до 0 часов")]
    [InlineData("лишением свободы на срок до пяти лет, с высылкой")]
    [InlineData("штрафом в размере до пяти лет")]
    [InlineData("лишением свободы на тот же срок")]
    public void RussianWordsThatNoLawCanMeanAreListedUnread(string text) => AssertUnread(Russian(text));

    [Theory]
    [InlineData("он бес жылдан он жылға дейінгі мерзімге бас бостандығынан айыруға")]
    [InlineData("екі жүз 0 сағатқа дейінгі мерзімге қоғамдық жұмыстарға тартуға")]
    [InlineData("сол мерзімге бас бостандығынан айыруға")]
    [InlineData("бес жылға дейінгі мерзімге бас бостандығынан айыруға, ал басқа жағдайларда он жылға дейінгі мерзімге айыруға")]
    public void KazakhWordsThatNoLawCanMeanAreListedUnread(string text) => AssertUnread(Kazakh(text));

    private static void AssertUnread(SanctionTable table)
    {
        Assert.Empty(table.Readings);
        Assert.NotEmpty(Assert.Single(table.Unread).Remainder);
    }

    private static SanctionTable Russian(string text) => Read(LawLanguage.Russian, $"Деяние, –\nнаказывается {text}.");

    private static SanctionTable Kazakh(string text) => Read(LawLanguage.Kazakh, $"Әрекет –\n{text} жазаланады.");

    private static SanctionTable Read(LawLanguage language, string text) => SanctionReader.Read([new Norm(Part, language, "", text, null, null, "test", "")]);

    private static string Written(SanctionTable table) => table.Unread.Count > 0
        ? "unread: " + table.Unread[0].Remainder
        : string.Join(" // ", table.Readings.Select(Written));

    private static string Written(SanctionReading reading)
    {
        var main = string.Join("; ", reading.Sanction.Alternatives.Select(one => $"{one.Kind} {one.Minimum:0}..{one.Maximum:0} {one.Unit}"));
        var extra = string.Join("; ", reading.Additional.OrderBy(range => range.Kind).Select(range =>
            $"{range.Kind}{(range.Obligatory ? "!" : "?")}{(range.ForLife ? " life" : range.MaximumMonths is null ? "" : $" {range.MinimumMonths:0}..{range.MaximumMonths:0}")}"));
        return extra.Length == 0 ? main : $"{main} | {extra}";
    }
}
