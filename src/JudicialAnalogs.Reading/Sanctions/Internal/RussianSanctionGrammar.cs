using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.Sanctions.Internal;

/// <summary>Sanctions in Russian: kind first, size after it.</summary>
internal sealed class RussianSanctionGrammar(SanctionWords words) : ISanctionGrammar
{
    /// <summary>The condition of a sanction for aggravating circumstances, in the words of the law.</summary>
    public const string Aggravated = "при отягчающих обстоятельствах";

    public bool TakeJoint(ref int i)
    {
        var at = i;
        if (words.Take(ref at, "либо") || words.Take(ref at, "или") || words.Take(ref at, "и", "с") || words.Take(ref at, "с") || words.Take(ref at, "и") || words.Take(ref at, "а", "также"))
        {
            i = at;
            return true;
        }

        return false;
    }

    public bool TakeCase(ref int i, List<SanctionBlock> blocks)
    {
        var at = i;
        if (words.Take(ref at, "а", "при", "отягчающих", "обстоятельствах"))
        {
            blocks.Add(new SanctionBlock { General = blocks[0], Condition = Aggravated });
            i = at;
            return true;
        }

        if (words.Take(ref at, "а", "в", "случаях"))
        {
            if (words.Tokens[at].IsSign(','))
                at++;
            if (!words.Take(ref at, "предусмотренн*"))
                return false;
        }
        else if (blocks.Count == 1)
        {
            // Only a second exception may leave these words out: «…, пунктом 3), с …».
            return false;
        }

        var values = new ValueReader(words.Tokens);
        if (!LevelWords.TryReadRussian(words.Tokens, at, out var level, out var plural, out var after) || level != PlaceLevel.Point)
            return false;
        var points = values.ReadList(after, level, plural, false, out after);
        if (points.Count == 0)
            return false;
        string? part = null;
        if (LevelWords.TryReadRussian(words.Tokens, after, out level, out _, out var afterPart) && level == PlaceLevel.Part)
        {
            if (values.ReadList(afterPart, level, false, false, out var end) is [var only])
                (part, after) = (only.Text, end);
            else if (words.Take(ref after, "части"))
                part = null;
        }

        if (!words.Take(ref after, "настоящей", "статьи"))
            words.Take(ref after, "настоящей", "части");
        var block = new SanctionBlock { General = blocks[0] };
        block.Points.AddRange(points.Select(point => (point.Text, part)));
        blocks.Add(block);
        i = after;
        return true;
    }

    public bool TakePunishment(ref int i, SanctionBlock block) => TakeMain(ref i, block) || TakeAdditional(ref i, block) || TakeRangeOfCase(ref i, block);

    private bool TakeMain(ref int i, SanctionBlock block)
    {
        var at = i;
        PunishmentKind kind;
        if (words.Take(ref at, "штраф*"))
            kind = PunishmentKind.Fine;
        else if (words.Take(ref at, "исправительн*", "работ*"))
            kind = PunishmentKind.CorrectiveWorks;
        else if (words.Take(ref at, "привлечени*", "к", "общественн*", "работ*") || words.Take(ref at, "общественн*", "работ*"))
            kind = PunishmentKind.CommunityService;
        else if (words.Take(ref at, "арест*"))
            kind = PunishmentKind.Arrest;
        else if (words.Take(ref at, "ограничени*", "свобод*"))
            kind = PunishmentKind.RestrictionOfLiberty;
        else if (words.Take(ref at, "пожизненн*", "лишени*", "свобод*"))
        {
            block.Alternatives.Add(new SanctionAlternative(PunishmentKind.LifeImprisonment, null, null, PunishmentUnit.Unspecified));
            i = at;
            return true;
        }
        else if (words.Take(ref at, "лишени*", "свобод*"))
            kind = PunishmentKind.Imprisonment;
        else
            return false;

        if (!TakeRange(ref at, block, kind, out var range) || !UnitFits(kind, range.Unit))
            return false;
        block.Alternatives.Add(new SanctionAlternative(kind, range.Minimum, range.Maximum, range.Unit));
        i = at;
        return true;
    }

    /// <summary>«а при отягчающих обстоятельствах – от десяти до двадцати лет»: the kind is the one before.</summary>
    private bool TakeRangeOfCase(ref int i, SanctionBlock block)
    {
        var at = i;
        if (block.Condition.Length == 0 || block.Alternatives.Count > 0 || !TakeRange(ref at, block, PunishmentKind.Imprisonment, out var range) || range.Unit != PunishmentUnit.Months)
            return false;
        block.Alternatives.Add(new SanctionAlternative(PunishmentKind.Imprisonment, range.Minimum, range.Maximum, range.Unit));
        i = at;
        return true;
    }

    private bool TakeRange(ref int i, SanctionBlock block, PunishmentKind kind, out PunishmentRange range)
    {
        var at = i;
        range = default;
        if (words.Take(ref at, "в", "том", "же", "размере") || words.Take(ref at, "на", "тот", "же", "срок"))
        {
            // «в том же размере» is the fine's, «на тот же срок» the restriction's just before, or in an exception the part's own.
            var same = block.Alternatives.FindLast(other => SameScale(kind, other.Kind)) ?? block.General?.Alternatives.FindLast(other => other.Kind == kind);
            if (same is null)
                return false;
            range = new PunishmentRange(same.Minimum, same.Maximum, same.Unit);
            i = at;
            return true;
        }

        if (!words.Take(ref at, "в", "размере") && !TakeTerm(ref at))
            words.Take(ref at, "на");
        if (!TakeBounds(ref at, out range))
            return false;
        i = at;
        return true;
    }

    private bool TakeBounds(ref int i, out PunishmentRange range)
    {
        range = default;
        var at = i;
        decimal? minimum = null;
        var inMonths = false;
        var ranged = words.Take(ref at, "от");
        if (ranged)
        {
            if (!words.TakeMultiple(ref at, out var low) && !words.TakeNumber(ref at, out low))
                return false;
            // «от шести месяцев до двух лет»: the lower bound has a unit of its own.
            inMonths = words.TakeUnit(ref at, out var lowUnit, out var lowFactor) && lowUnit == PunishmentUnit.Months;
            minimum = inMonths ? low * lowFactor : low;
        }

        if (words.Take(ref at, "до"))
            ranged = true;
        else if (ranged)
            return false;
        if (words.TakeMultiple(ref at, out var high))
        {
            if (!TakeBase(ref at))
                return false;
            range = new PunishmentRange(ranged ? minimum : high, high, PunishmentUnit.MultiplesOfSum);
        }
        else if (words.TakeNumber(ref at, out high) && words.TakeUnit(ref at, out var unit, out var factor))
        {
            range = new PunishmentRange(ranged ? (inMonths ? minimum : minimum * factor) : high * factor, high * factor, unit);
        }
        else
        {
            return false;
        }

        if (!range.IsSound)
            return false;
        i = at;
        return true;
    }

    /// <summary>What the multiple is taken of: «суммы взятки», «размера похищенного имущества», up to the next punishment.</summary>
    private bool TakeBase(ref int i)
    {
        var at = i;
        if (!words.Take(ref at, "сумм*") && !words.Take(ref at, "размер*") && !words.Take(ref at, "стоимост*"))
            return false;
        while (at < words.Tokens.Count && !(words.Tokens[at].Text is "либо" or "." or ";") && !(words.Tokens[at].IsSign(',') && words.Tokens[at + 1].Text is "с" or "либо" or "а"))
            at++;
        i = at;
        return true;
    }

    private bool TakeAdditional(ref int i, SanctionBlock block)
    {
        var at = i;
        AdditionalRange found;
        if (words.Take(ref at, "конфискаци*", "имуществ*"))
            found = new AdditionalRange(AdditionalPunishmentKind.Confiscation, true, null, null, false);
        else if (words.Take(ref at, "лишени*", "гражданств*"))
        {
            at = ActDetails.SkipCountry(words.Tokens, at);
            found = new AdditionalRange(AdditionalPunishmentKind.DeprivationOfCitizenship, true, null, null, false);
        }
        else if (words.Take(ref at, "выдворени*"))
        {
            if (words.Take(ref at, "за", "предел*"))
                at = ActDetails.SkipCountry(words.Tokens, at);
            if (words.Take(ref at, "иностранц*"))
                words.Take(ref at, "или", "лица", "без", "гражданства");
            found = new AdditionalRange(AdditionalPunishmentKind.Expulsion, true, null, null, false);
            if (TakeTerm(ref at) && TakeBounds(ref at, out var ban))
            {
                if (ban.Unit != PunishmentUnit.Months)
                    return false;
                found = found with { MinimumMonths = ban.Minimum, MaximumMonths = ban.Maximum };
            }
        }
        else if (TakeProhibition(ref at, block) is { } prohibition)
            found = prohibition;
        else
            return false;
        if (words.Take(ref at, "или", "без", "таков*"))
            found = found with { Obligatory = false };
        block.Additional.Add(found);
        i = at;
        return true;
    }

    private AdditionalRange? TakeProhibition(ref int i, SanctionBlock block)
    {
        var at = i;
        var life = words.Take(ref at, "пожизненн*");
        if (!words.Take(ref at, "лишени*", "права"))
            return null;
        var named = words.Take(ref at, "занимать", "определенн*", "должност*");
        if (named && !words.Take(ref at, "или"))
            words.Take(ref at, "и");
        if (!words.Take(ref at, "заниматься", "определенн*", "деятельност*") && !named)
            return null;
        var none = new AdditionalRange(AdditionalPunishmentKind.ProhibitionOfActivity, true, null, null, life);
        if (life)
        {
            i = at;
            return none;
        }

        if (!TakeTerm(ref at))
            return null;
        if (TakeUpToLife(ref at, out var minimum))
        {
            i = at;
            return none with { MinimumMonths = minimum, ForLife = true };
        }

        if (TakeYearsWithoutUnit(ref at, out var maximum))
        {
            block.Remark = "the law's text lacks the unit of the prohibition; years by УК 50(2), which knows none under one year";
            i = at;
            return none with { MaximumMonths = maximum };
        }

        if (!TakeBounds(ref at, out var range) || range.Unit != PunishmentUnit.Months)
            return null;
        i = at;
        return none with { MinimumMonths = range.Minimum, MaximumMonths = range.Maximum };
    }

    private bool TakeTerm(ref int i) => words.Take(ref i, "на", "срок") || words.Take(ref i, "сроком", "на") || words.Take(ref i, "сроком");

    /// <summary>
    /// «на срок до трех или без такового», as УК 295(2) is printed. УК 50(2) lets the prohibition last from one to ten years, so a
    /// number from two to ten without a unit can only be of years.
    /// </summary>
    private bool TakeYearsWithoutUnit(ref int i, out decimal months)
    {
        months = 0;
        var at = i;
        if (!words.Take(ref at, "до") || !words.TakeNumber(ref at, out var years) || years is < 2 or > 10 || !words.Tokens[at].IsWord("или"))
            return false;
        months = years * 12;
        i = at;
        return true;
    }

    /// <summary>«от пяти лет до установления запрета … пожизненно».</summary>
    private bool TakeUpToLife(ref int i, out decimal minimum)
    {
        var at = i;
        minimum = 0;
        if (!words.Take(ref at, "от") || !words.TakeNumber(ref at, out var years) || !words.TakeUnit(ref at, out _, out var factor) || !words.Take(ref at, "до", "установлени*", "запрет*"))
            return false;
        while (at < words.Tokens.Count && !words.Tokens[at].IsWord("пожизненно"))
            at++;
        if (!words.Take(ref at, "пожизненно"))
            return false;
        minimum = years * factor;
        i = at;
        return true;
    }

    private static bool SameScale(PunishmentKind one, PunishmentKind other) => one switch
    {
        PunishmentKind.Fine or PunishmentKind.CorrectiveWorks => other is PunishmentKind.Fine or PunishmentKind.CorrectiveWorks,
        PunishmentKind.RestrictionOfLiberty or PunishmentKind.Imprisonment => other is PunishmentKind.RestrictionOfLiberty or PunishmentKind.Imprisonment,
        _ => false,
    };

    public static bool UnitFits(PunishmentKind kind, PunishmentUnit unit) => kind switch
    {
        PunishmentKind.Fine => unit is PunishmentUnit.MonthlyIndices or PunishmentUnit.MultiplesOfSum,
        PunishmentKind.CorrectiveWorks => unit is PunishmentUnit.MonthlyIndices,
        PunishmentKind.CommunityService => unit is PunishmentUnit.Hours,
        PunishmentKind.Arrest => unit is PunishmentUnit.Days,
        _ => unit is PunishmentUnit.Months,
    };
}
