using JudicialAnalogs.Language.Patterns.Internal.Steps;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>Makes the steps of a search from the parts of a pattern. What must stand before a place is searched backwards from it.</summary>
internal sealed class StepCompiler
{
    /// <summary>How many loops the steps made so far count.</summary>
    public int Loops { get; private set; }

    public Step Compile(PatternNode node, Step next, bool back) => node switch
    {
        PatternNode.Text text => back ? new TextStepBack(text.Characters, next) : new TextStep(text.Characters, next),
        PatternNode.One one => new OneStep(one.Set, back, next),
        PatternNode.Sequence sequence => back
            ? sequence.Parts.Aggregate(next, (behind, part) => Compile(part, behind, back))
            : sequence.Parts.Reverse().Aggregate(next, (behind, part) => Compile(part, behind, back)),
        PatternNode.Choice choice => Choice(choice.Branches, next, back),
        PatternNode.Repeat repeat => Repeat(repeat, next, back),
        PatternNode.Group group => new OpenStep(group.Number, Compile(group.Part, new CloseStep(group.Number, next), back)),
        PatternNode.Atomic atomic => new AtomicStep(Compile(atomic.Part, new Accept(), back), next),
        PatternNode.Around around => new AroundStep(Compile(around.Part, new Accept(), around.Behind), around.Negative, next),
        PatternNode.Edge edge => new EdgeStep(edge.Kind, next),
        _ => next,
    };

    private ChoiceStep Choice(IEnumerable<PatternNode> branches, Step next, bool back)
    {
        var chunks = branches.Select(branch => Compile(branch, next, back)).Chunk(ChoiceStep.MostBranches).Select(chunk => new ChoiceStep(chunk, back)).ToList();
        return chunks.Count == 1 ? chunks[0] : new ChoiceStep(chunks, back);
    }

    private Step Repeat(PatternNode.Repeat repeat, Step next, bool back)
    {
        if (repeat.Most == 0)
            return next;
        if (SetOf(repeat.Part) is { } set)
        {
            return back ? new RunStepBack(set, repeat.Least, repeat.Most, repeat.Lazy, next)
                : repeat.Lazy ? new LazyRunStep(set, repeat.Least, repeat.Most, next)
                : new RunStep(set, repeat.Least, repeat.Most, next);
        }

        if (repeat is { Least: 1, Most: 1 })
            return Compile(repeat.Part, next, back);
        if (repeat is { Least: 0, Most: 1 })
        {
            var once = Compile(repeat.Part, next, back);
            return new ChoiceStep(repeat.Lazy ? [next, once] : [once, next], back);
        }

        var loop = new LoopStep(Loops++, repeat.Least, repeat.Most, repeat.Lazy, next);
        loop.Body = Compile(repeat.Part, new RoundStep(loop), back);
        return loop;
    }

    private static CharacterSet? SetOf(PatternNode part) => part switch
    {
        PatternNode.One one => one.Set,
        PatternNode.Text { Characters: [var c] } => CharacterSet.Of(c),
        _ => null,
    };
}
