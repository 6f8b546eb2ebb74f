namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>Kinds of text that stand beside the norms of an act.</summary>
public enum LawNoteKind
{
    /// <summary>«Примечание» of the legislator: it is law and explains its article.</summary>
    Explanatory,

    /// <summary>«Сноска. …», «Ескерту. …» of the publisher: which laws changed the norm.</summary>
    Amendment,

    /// <summary>«Примечание ИЗПИ!», «ЗҚАИ-ның ескертпесі!» of the publisher: changes to come.</summary>
    Editorial,
}
