using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.Sanctions.Internal;

/// <summary>Sanctions in Kazakh: additional punishments first, and the size of a punishment before its kind.</summary>
internal sealed class KazakhSanctionGrammar(SanctionWords words) : ISanctionGrammar
{
    public bool TakeJoint(ref int i)
    {
        var at = i;
        if (!words.Take(ref at, "не") && !words.Take(ref at, "немесе") && !words.Take(ref at, "және"))
            return false;
        i = at;
        return true;
    }

    // Which points a Kazakh exception names is not read yet; the sanction is then listed as unread.
    public bool TakeCase(ref int i, List<SanctionBlock> blocks) => false;

    public bool TakePunishment(ref int i, SanctionBlock block) => TakeAdditional(ref i, block) || TakeMain(ref i, block);

    private bool TakeMain(ref int i, SanctionBlock block)
    {
        var at = i;
        if (words.Take(ref at, "өмір", "бойына", "бас", "бостандығынан", "айыр*"))
        {
            block.Alternatives.Add(new SanctionAlternative(PunishmentKind.LifeImprisonment, null, null, PunishmentUnit.Unspecified));
            i = at;
            return true;
        }

        var same = words.Take(ref at, "сол", "мөлшер*") || words.Take(ref at, "сол", "мерзім*") || words.Take(ref at, "дәл", "сол", "мөлшер*") || words.Take(ref at, "дәл", "сол", "мерзім*");
        PunishmentRange range = default;
        if (!same && !TakeBounds(ref at, out range))
            return false;
        if (TakeKind(ref at) is not { } kind)
            return false;
        if (same)
        {
            var before = block.Alternatives.FindLast(other => RussianSanctionGrammar.UnitFits(kind, other.Unit));
            if (before is null)
                return false;
            range = new PunishmentRange(before.Minimum, before.Maximum, before.Unit);
        }

        if (!RussianSanctionGrammar.UnitFits(kind, range.Unit))
            return false;
        block.Alternatives.Add(new SanctionAlternative(kind, range.Minimum, range.Maximum, range.Unit));
        i = at;
        return true;
    }

    private PunishmentKind? TakeKind(ref int i)
    {
        if (words.Take(ref i, "айыппұл", "салу*") || words.Take(ref i, "айыппұл*"))
            return PunishmentKind.Fine;
        if (words.Take(ref i, "түзеу", "жұмыс*"))
            return PunishmentKind.CorrectiveWorks;
        if (words.Take(ref i, "қоғамдық", "жұмыс*"))
        {
            words.Take(ref i, "тарту*");
            return PunishmentKind.CommunityService;
        }

        if (words.Take(ref i, "қамаққа", "алу*"))
            return PunishmentKind.Arrest;
        if (words.Take(ref i, "бас", "бостандығын", "шектеу*"))
            return PunishmentKind.RestrictionOfLiberty;
        return words.Take(ref i, "бас", "бостандығынан", "айыру*") ? PunishmentKind.Imprisonment : null;
    }

    /// <summary>«екі жылдан жеті жылға дейінгі мерзімге», «бір мың айлық есептік көрсеткішке дейінгі мөлшерде», «он жыл мерзімге».</summary>
    private bool TakeBounds(ref int i, out PunishmentRange range)
    {
        range = default;
        var at = i;
        if (!words.TakeNumber(ref at, out var first))
            return false;
        var hasUnit = words.TakeUnit(ref at, out var unit, out var factor);
        decimal? minimum = null;
        if (words.TakeNumber(ref at, out var last))
        {
            minimum = hasUnit ? first * factor : first;
            if (!words.TakeUnit(ref at, out var lastUnit, out factor) || (hasUnit && lastUnit != unit))
                return false;
            if (!hasUnit)
                minimum *= factor;
            (first, unit) = (last, lastUnit);
        }
        else if (!hasUnit)
        {
            return false;
        }

        var upTo = words.Take(ref at, "дейінгі") || words.Take(ref at, "дейін");
        if (!words.Take(ref at, "мөлшер*") && !words.Take(ref at, "мерзім*"))
            return false;
        range = new PunishmentRange(upTo ? minimum : first * factor, first * factor, unit);
        i = at;
        return true;
    }

    private bool TakeAdditional(ref int i, SanctionBlock block)
    {
        var at = i;
        AdditionalRange found;
        if (words.Take(ref at, "мүлкі", "тәркілен*") || words.Take(ref at, "мүлкін", "тәркіле*"))
        {
            words.Take(ref at, "отырып");
            found = new AdditionalRange(AdditionalPunishmentKind.Confiscation, true, null, null, false);
        }
        else if (words.Take(ref at, "қазақстан", "республикасының", "азаматтығынан", "айыр*"))
        {
            words.Take(ref at, "отырып");
            found = new AdditionalRange(AdditionalPunishmentKind.DeprivationOfCitizenship, true, null, null, false);
        }
        else if (TakeProhibition(ref at) is { } prohibition)
        {
            found = prohibition;
        }
        else
        {
            return false;
        }

        if (words.Take(ref at, "немесе", "онсыз"))
            found = found with { Obligatory = false };
        block.Additional.Add(found);
        i = at;
        return true;
    }

    private AdditionalRange? TakeProhibition(ref int i)
    {
        var at = i;
        if (words.Take(ref at, "белгілі", "бір", "лауазым*", "атқару"))
            words.Take(ref at, "немесе");
        words.Take(ref at, "белгілі", "бір", "қызметпен", "айналысу");
        if (at == i || !words.Take(ref at, "құқығынан"))
            return null;
        PunishmentRange range = default;
        var life = words.Take(ref at, "өмір", "бойына");
        if (!life && (!TakeBounds(ref at, out range) || range.Unit != PunishmentUnit.Months))
            return null;
        if (!words.Take(ref at, "айыр*"))
            return null;
        words.Take(ref at, "отырып");
        i = at;
        return new AdditionalRange(AdditionalPunishmentKind.ProhibitionOfActivity, true, range.Minimum, range.Maximum, life);
    }
}
