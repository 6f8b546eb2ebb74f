namespace JudicialAnalogs.Reading.Sanctions.Internal;

/// <summary>How one language words a sanction. Every method moves past what it read, or leaves the place alone and returns false.</summary>
internal interface ISanctionGrammar
{
    /// <summary>Passes a word that joins punishments: «либо», «не», «немесе».</summary>
    bool TakeJoint(ref int i);

    /// <summary>Opens a block for points or a condition: «а в случаях, предусмотренных пунктом 2)».</summary>
    bool TakeCase(ref int i, List<SanctionBlock> blocks);

    /// <summary>Reads one main or additional punishment into the block.</summary>
    bool TakePunishment(ref int i, SanctionBlock block);
}
