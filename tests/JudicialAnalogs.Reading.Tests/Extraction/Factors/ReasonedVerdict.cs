using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Tests.Extraction.Factors;

/// <summary>A verdict on one person whose reasoning is given, so that a turn of speech can be read by itself.</summary>
internal static class ReasonedVerdict
{
    private const string Russian = """
        Дело № 1512-25-00-1/77
        ПРИГОВОР
        14 мая 2025 года                                     город Актобе
        Суд № 2 города Актобе Актюбинской области в составе председательствующего судьи Омаровой Г.К., с участием прокурора Сергеева П.П., защитника – адвоката Ли В.В., рассмотрел дело по обвинению
        Ахметова Данияра Сериковича, 11.02.1990 года рождения, не судимого, в совершении преступления, предусмотренного ч. 2 ст. 293 УК РК,
        УСТАНОВИЛ:
        10 января 2025 года Ахметов совершил хулиганство.
        Оценив доказательства в совокупности, суд приходит к выводу о доказанности вины подсудимого.
        {0}
        Руководствуясь ст.ст. 387, 393, 397, 398 УПК РК, суд
        ПРИГОВОРИЛ:
        Ахметова Данияра Сериковича признать виновным по ч. 2 ст. 293 УК РК и назначить ему наказание в виде лишения свободы сроком на 2 (два) года с отбыванием в учреждении средней безопасности.
        """;

    private const string Kazakh = """
        № 4712-25-00-1/5 іс
        ҮКІМ
        2025 жылғы 7 шілде                          Ақтау қаласы
        Маңғыстау облысы Ақтау қалалық соты төрағалық етуші судья Б.Б. Әлиев, прокурор С.С. Нұрланов, қорғаушы В.В. Сәрсенов, сотталушы Е.Е. Ахметов қатысқан сот отырысында
        Ахметов Ерлан Есенұлы, 1988 жылғы 5 мамырда туған, бұрын сотталмаған, ҚК-нің 293-бабының 2-бөлігімен айыпталған қылмыстық істі қарап,
        АНЫҚТАДЫ:
        Сотталушы Е.Е. Ахметов 2025 жылғы 2 наурызда бұзақылық жасаған.
        Сот іс материалдарын зерделеп, сотталушының кінәсі дәлелденді деп санайды.
        {0}
        ҮКІМ ЕТТІ:
        Ахметов Ерлан Есенұлы ҚК-нің 293-бабының 2-бөлігі бойынша кінәлі деп танылсын және оған 3 (үш) жыл мерзімге бас бостандығынан айыру жазасы тағайындалсын.
        """;

    public static CourtAct InRussian(string reasoning) => Of(Russian, reasoning);

    public static CourtAct InKazakh(string reasoning) => Of(Kazakh, reasoning);

    /// <summary>Codes the court accepted, in order of code, joined by blanks.</summary>
    public static string Accepted(CourtAct act) => Codes(act, factor => factor.Standing == FactorStanding.Accepted);

    /// <summary>Codes the court refused or left to the offence, in order of code, joined by blanks.</summary>
    public static string Refused(CourtAct act) => Codes(act, factor => factor.Standing is FactorStanding.Rejected or FactorStanding.ElementOfOffence);

    private static CourtAct Of(string frame, string reasoning) => Reading.Of(frame.Replace("{0}", reasoning, StringComparison.Ordinal)).Act;

    private static string Codes(CourtAct act, Func<Factor, bool> wanted) =>
        string.Join(' ', Assert.Single(act.Defendants).Factors.Where(wanted).Select(factor => factor.Code.ToString()).Order(StringComparer.Ordinal));
}
