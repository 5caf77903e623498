using System.Diagnostics.CodeAnalysis;
using Fluid;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid;

/// <summary>
/// The state of one render: variables, registers and the stack of templates. Not safe for use from several threads.
/// For a Fluid filter or statement it is a <see cref="TemplateContext"/> whose model has all variables as members.
/// </summary>
public sealed class LiquidContext : TemplateContext
{
    private const int ExpectedVariables = 24;

    private readonly Dictionary<string, FluidValue> _outer = new(ExpectedVariables, StringComparer.Ordinal);
    private readonly List<TemplateFrame> _callers = [];
    private readonly long _maxSteps;
    private Frame[] _frames = new Frame[8];
    private int _depth;
    private long _stepCount;
    private Dictionary<string, object?>? _registers;

    /// <summary>Makes a context for a render, or for several that share variables.</summary>
    /// <param name="environment">The environment with which the templates were parsed.</param>
    /// <param name="payload">The outermost variables.</param>
    /// <param name="registers">State for tags and filters that templates cannot see, such as the site; null makes an empty one.</param>
    public LiquidContext(LiquidEnvironment environment, LiquidPayload payload, Dictionary<string, object?>? registers = null)
        : this(new VariableBridge(), environment, payload, registers)
    {
    }

    private LiquidContext(VariableBridge bridge, LiquidEnvironment environment, LiquidPayload payload, Dictionary<string, object?>? registers)
        : base(bridge, environment.FluidOptions, true)
    {
        bridge.Context = this;
        Environment = environment;
        Payload = payload;
        _registers = registers;
        _maxSteps = environment.Limits.MaxSteps > 0 ? environment.Limits.MaxSteps : long.MaxValue;
    }

    /// <summary>Tags, filters, zone and clock.</summary>
    public LiquidEnvironment Environment { get; }

    /// <summary>The outermost variables.</summary>
    public LiquidPayload Payload { get; }

    /// <summary>State for tags and filters that templates cannot see.</summary>
    public Dictionary<string, object?> Registers => _registers ??= new(StringComparer.Ordinal);

    /// <summary>
    /// Called with the error of a tag or an output, which ends the render unless it says true: then what failed is left out
    /// and the rest is rendered. Null ends the render at the first error.
    /// </summary>
    public Func<LiquidException, bool>? OnError { get; init; }

    /// <summary>The template that is rendering.</summary>
    public string? TemplateName { get; private set; }

    /// <summary>The templates that entered this one, outermost first, each with the place of its tag.</summary>
    public IReadOnlyList<TemplateFrame> Callers => _callers;

    /// <summary>Liquid: errors in a partial name it, errors in the outermost template have a line only.</summary>
    internal string? NameInMessages { get; set; }

    /// <summary>The loop that is running and those around it; null outside of loops.</summary>
    internal Nodes.ForLoopDrop? CurrentLoop { get; set; }

    /// <summary>Interrupts that a table row raised beyond its first: each ends one more of the bodies around it.</summary>
    internal int PendingBreaks { get; set; }

    /// <summary>Where loops of a name have stopped.</summary>
    internal Dictionary<string, long> LoopOffsets => field ??= new(StringComparer.Ordinal);

    /// <summary>How many bodies are being written inside each other.</summary>
    internal int BodyDepth { get; set; }

    /// <summary>State of tags by tag or name: cycles, the last text of <c>ifchanged</c>.</summary>
    internal Dictionary<object, object> TagState => field ??= [];

    /// <summary>The value of a variable, searched from the innermost scope outwards; null where there is none.</summary>
    public FluidValue? Find(string name)
    {
        for (int i = _depth - 1; i >= 0; i--)
        {
            if (_frames[i].TryGet(name, out FluidValue? local))
            {
                return local;
            }
        }

        return _outer.TryGetValue(name, out FluidValue? value) || Payload.TryGet(name, out value) ? value : null;
    }

    /// <summary>Sets a variable of the template, as <c>assign</c> does: in the outermost scope, whatever the nesting.</summary>
    public void Assign(string name, FluidValue value) =>
        _outer[name] = value is KeywordValue ? StringValue.Empty : value;

    /// <summary>Sets a variable of the innermost scope; it goes with that scope.</summary>
    public void SetLocal(string name, FluidValue value)
    {
        if (_depth == 0)
        {
            _outer[name] = value;
        }
        else
        {
            _frames[_depth - 1].Set(name, value);
        }
    }

    /// <summary>Opens a scope.</summary>
    /// <exception cref="RubyErrorException">Too many scopes are open (<c>Liquid::StackLevelError</c>).</exception>
    public void Push()
    {
        if (_depth >= Environment.Limits.MaxDepth)
        {
            throw new RubyErrorException("Liquid::StackLevelError", "Nesting too deep");
        }

        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, _depth * 2);
        }

        _depth++;
    }

    /// <summary>Closes the innermost scope.</summary>
    public void Pop() => _frames[--_depth] = default;

    /// <summary>Removes all variables that templates have assigned.</summary>
    public void ClearAssigned() => _outer.Clear();

    /// <summary>Enters another template, for messages. Pair it with <see cref="LeaveTemplate"/>.</summary>
    /// <param name="name">The template that is entered.</param>
    /// <param name="caller">The tag that enters it.</param>
    public void EnterTemplate(string? name, SourcePosition caller)
    {
        _callers.Add(new TemplateFrame(TemplateName, caller));
        TemplateName = name;
    }

    /// <summary>Goes back to the template that entered this one.</summary>
    public void LeaveTemplate()
    {
        TemplateName = _callers[^1].TemplateName;
        _callers.RemoveAt(_callers.Count - 1);
    }

    /// <summary>The error of a tag or filter, with its place.</summary>
    public LiquidRenderException Locate(RubyErrorException error, SourcePosition position) =>
        new(error, TemplateName, position, [.. _callers, new TemplateFrame(TemplateName, position)]) { MessageTemplateName = NameInMessages };

    /// <summary>A context that sees nothing of this one but payload-independent state, for the <c>render</c> tag.</summary>
    internal LiquidContext Isolated()
    {
        var inner = new LiquidContext(Environment, new LiquidPayload(), Registers) { TemplateName = TemplateName, OnError = OnError, _stepCount = _stepCount };
        inner._callers.AddRange(_callers);
        return inner;
    }

    /// <summary>What is open, to close what an error left open.</summary>
    internal (int Scopes, int Bodies, int Breaks, Nodes.ForLoopDrop? Loop) Open
    {
        get => (_depth, BodyDepth, PendingBreaks, CurrentLoop);
        set
        {
            while (_depth > value.Scopes)
            {
                Pop();
            }

            (_, BodyDepth, PendingBreaks, CurrentLoop) = value;
        }
    }

    /// <summary>The scopes that are open, to measure how deep includes go.</summary>
    internal int Depth => _depth;

    internal void StartTemplate(string? name)
    {
        TemplateName = name;
        BodyDepth = 0;
    }

    internal void CountSteps(int count)
    {
        _stepCount += count;
        if (_stepCount > _maxSteps)
        {
            throw new RubyErrorException("Liquid::MemoryError", "Memory limits exceeded");
        }
    }

    private struct Frame
    {
        private string? _name0;
        private string? _name1;
        private FluidValue? _value0;
        private FluidValue? _value1;
        private Dictionary<string, FluidValue>? _more;

        public readonly bool TryGet(string name, [NotNullWhen(true)] out FluidValue? value)
        {
            if (string.Equals(_name0, name, StringComparison.Ordinal))
            {
                value = _value0!;
                return true;
            }

            if (string.Equals(_name1, name, StringComparison.Ordinal))
            {
                value = _value1!;
                return true;
            }

            value = null;
            return _more is not null && _more.TryGetValue(name, out value);
        }

        public void Set(string name, FluidValue value)
        {
            if (_name0 is null || _name0 == name)
            {
                (_name0, _value0) = (name, value);
            }
            else if (_name1 is null || _name1 == name)
            {
                (_name1, _value1) = (name, value);
            }
            else
            {
                (_more ??= new(StringComparer.Ordinal))[name] = value;
            }
        }
    }

    /// <summary>What Fluid asks for variables that its own scopes do not have.</summary>
    private sealed class VariableBridge : RubyValue
    {
        public LiquidContext? Context { get; set; }

        public override FluidValues Type => FluidValues.Object;

        public override int GetHashCode() => 0;

        public override object ToObjectValue() => this;

        public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
            new(Context?.Find(name) ?? NilValue.Instance);
    }
}
