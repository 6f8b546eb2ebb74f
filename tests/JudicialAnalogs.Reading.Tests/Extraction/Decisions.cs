using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Tests.Extraction;

/// <summary>Puts an operative part under a made-up act with two defendants, and says in one line what was read of it.</summary>
internal static class Decisions
{
    private const string Russian = """
        Дело № 1512-25-00-1/77
        П Р И Г О В О Р
        14 мая 2025 года                                     город Актобе
        Суд № 2 города Актобе Актюбинской области в составе председательствующего судьи Омаровой Г.К., с участием прокурора Сергеева П.П., адвоката Ли В.В., подсудимых Ахметова Д.С., Гусева К.Л., рассмотрел дело по обвинению
        Ахметова Данияра Сериковича, 11.02.1990 года рождения, ранее судимого 03.04.2019 г. по ч. 1 ст. 190 УК РК к 1 году ограничения свободы,
        Гусева Кирилла Львовича, 12.03.1991 года рождения, не судимого,
        в совершении преступлений, предусмотренных п. 1) ч. 3 ст. 188, ч. 1 ст. 190 УК РК,
        УСТАНОВИЛ:
        10 января 2025 года Ахметов и Гусев тайно похитили имущество Сидоровой Н.Н.
        Оценив доказательства в совокупности, суд приходит к выводу о доказанности вины подсудимых.

        """;

    private const string Kazakh = """
        № 4712-25-00-1/5 іс
        ҮКІМ
        2025 жылғы 7 шілде                          Ақтау қаласы
        Маңғыстау облысы Ақтау қалалық соты төрағалық етуші судья Б.Б. Әлиев, прокурор С.С. Нұрланов, қорғаушы В.В. Сәрсенов, сотталушылар Е.Е. Ахметов пен С.Қ. Серіков қатысқан сот отырысында
        Ахметов Ерлан Есенұлы, 1988 жылғы 5 мамырда туған, бұрын сотталмаған,
        Серіков Самат Қайратұлы, 1991 жылғы 6 маусымда туған, бұрын сотталмаған,
        ҚК-нің 188-бабының 3-бөлігінің 2), 3) тармақтарымен айыпталған қылмыстық істі қарап,
        АНЫҚТАДЫ:
        Сотталушылар Е.Е. Ахметов пен С.Қ. Серіков 2025 жылғы 2 наурызда жәбірленуші Д.Д. Қасымовтың мүлкін ұрлаған.
        Сот сотталушылардың кінәсі дәлелденді деп санайды.

        """;

    /// <summary>E.g. <c>188(1): Imprisonment 12 Months conditional | 190(1): acquitted</c>, defendants parted by a bar.</summary>
    public static string ReadRussian(string operative) => Say(Reading.Of(Russian + operative).Act);

    /// <summary>The same of a Kazakh act.</summary>
    public static string ReadKazakh(string operative) => Say(Reading.Of(Kazakh + operative).Act);

    /// <summary>E.g. <c>188(1): Imprisonment 12 Months = Imprisonment 24 Months, probation 24, учреждение средней безопасности</c>: what is to be served as well.</summary>
    public static string ServeRussian(string operative) => SayServed(Reading.Of(Russian + operative).Act);

    /// <summary>The same of a Kazakh act.</summary>
    public static string ServeKazakh(string operative) => SayServed(Reading.Of(Kazakh + operative).Act);

    private static string SayServed(CourtAct act) => string.Join(" | ", act.Defendants.Select(defendant =>
        string.Join(", ", defendant.Counts.Select(Say)) + " = " + (defendant.FinalPunishment is { } final ? Say(final) : "none")
        + (defendant.ProbationMonths is { } months ? $", probation {months:0.##}" : "") + (defendant.Institution is { } institution ? $", {institution}" : "")));

    private static string Say(CourtAct act) => string.Join(" | ", act.Defendants.Select(defendant =>
        string.Join(", ", defendant.Counts.Select(Say)) + (defendant.Counts.Count(count => count.Punishment is not null) > 1 ? $" = {Say(defendant.FinalPunishment!)}" : "")));

    private static string Say(Count count) => count.Acquitted
        ? $"{count.Charged!.ToString()[3..]}: acquitted"
        : $"{count.Found?.ToString()[3..]}: {(count.Punishment is { } punishment ? Say(punishment) : "none")}";

    public static string Say(Punishment punishment) => $"{punishment.Kind} {punishment.Amount:0.##} {punishment.Unit}{(punishment.Conditional ? " conditional" : "")}";
}
